import MentoringModel

/// Everything that the site says in one language.
///
/// No requirement of it has a default: a language that lacks a word does not compile. What is put together from values is
/// a function of those values, never of pieces of sentences, since every language orders and bends them in its own way.
package protocol Language:
    Sendable,
    AgreementWords,
    BrowsingWords,
    ChangeWords,
    ChartWords,
    CommonWords,
    DayWords,
    FigureWords,
    FilterWords,
    GoalWords,
    GrowthWords,
    HealthWords,
    IndependenceWords,
    LedgerWords,
    ListWords,
    MilestoneWords,
    NetworkWords,
    NextTermsWords,
    NextWords,
    NumberWords,
    PageWords,
    PairFigureWords,
    PairWords,
    PeopleWords,
    PictureWords,
    PrepWords,
    PulseWords,
    ReportWords,
    ResourceWords,
    RhythmWords,
    SearchWords,
    SessionWords,
    SignalWords,
    TemplateWords,
    TermWords
{}
