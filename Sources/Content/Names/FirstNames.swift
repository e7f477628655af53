/// First names that are no other words, by which people are known in many places.
///
/// A label in front of a promise is most often its topic (`Slides: send them`), so only what is surely a name is told of.
enum FirstNames {
    static func contains(_ word: some StringProtocol) -> Bool {
        word.utf8.count <= 24 && all.contains(word.lowercased())
    }

    private static let all = Set(
        """
        aaron abdul abigail adam adrian agnes ahmad ahmed aisha alan albert alejandra alejandro alex alexander alexandra
        alexis alfred ali alice alicia alina alisa amanda amelia amina amir amy ana anders andrea andreas andrew andy angela
        angelika anika anita anja anke anna annabel anne annette annika anton antonia antonio arjun arne arthur astrid axel
        barbara bastian beate beatrice ben benedikt benjamin bernd bernhard bettina bianca birgit bjorn björn boris brian
        bruno camille carina carl carla carlos carmen carol caroline carolin carsten catherine cecilia charlotte chiara
        chloe chris christian christiane christina christine christoph christopher claire clara claudia claudio clemens
        cornelia dagmar daniel daniela dario david deborah dennis denise diana diego dieter dietmar dirk dmitri dominik
        dominic dorothea doris edgar eduard edward elena eleonora elias elif elisa elisabeth elizabeth elke ella ellen elsa
        emil emilia emily emma emmanuel eric erika erik ernesto esther eva evelyn fabian fabienne fatima fatma felicitas
        felix fernando finn fiona florian francesca francesco franziska frederik friedrich fritz gabi gabriel gabriela
        gareth georg george georgina gerald gerd gerhard gisela giulia gregor gudrun guido günter günther gustav hanna hannah
        hannes hans harald harry hasan hassan heike heiko heinz helen helena helga hendrik henning henri henrik henry
        herbert hilde hiroshi holger horst hugo ibrahim ida igor ilse ina ines ingo ingrid irene iris irina isabel isabella
        isabelle ivan ivana jacob jakob james jamie jana jane janine jasmin jasmine jason javier jean jelena jenna
        jennifer jenny jens jeremy jessica jim joachim joan joanna jochen johann johanna johannes john jonas jonathan
        jorge jörg josef josefine joseph josh joshua josé juan judith juli julia julian juliane julie jürgen justin jutta
        kai kamal karen karim karin karl karla karolina karsten katarina katharina katherine kathrin kati katja katrin katy
        keiko ken kenji kerstin kevin khalid kim kirsten klaus konrad konstantin kristian kristin kristina kurt lara lars
        laura lea leila lena leni leo leon leonard leonie lieselotte lili lilly linda lisa lorenz lotte louis louisa louise
        luca lucas lucia lucie lucy ludwig luis luisa lukas lutz lydia magdalena malte manfred manuel manuela marc marcel
        marco marcus mareike margarete margaret maria marie marina mario marion marius marko markus marlene marta martha
        martin martina mateo mathias matthew matthias maurice maximilian maya mehmet melanie melissa mia michael michaela
        michel michelle miguel mike mila milan milena mira miriam mohamed mohammed mona monica monika moritz mustafa nadia
        nadine nadja nancy natalia natalie nathan nele niamh nicholas nicola nicolas nicole niklas niko nikolaus nils nina
        nora norbert olaf oleg olga oliver olivia omar oscar oskar otto pablo pamela paola pascal patricia patrick paul paula
        pauline pavel pedro peter petra philip philipp philippa phoebe pia pierre priya rachel rafael rahul rainer ralf ralph
        ramona raphael raúl rebecca regina reinhard renate rené ricardo richard rita robert roberta roberto robin roland
        rolf rosemarie ruth ryan sabine sabrina sam samir samira samuel sandra sara sarah sascha sean sebastian
        selina serena sergei sharon silke silvia simon simone sina sofia sofie sonja sophia sophie stefan stefanie steffen
        stella stephan stephanie stephen steve steven susan susanna susanne svenja sven sybille sylvia tamara tanja tarek
        tatjana theo theresa thomas thorsten tim timo tina tobias tom tomas tomasz torsten tracy udo ulf ulrich ulrike ursula
        ute uwe valentina valerie vanessa vera verena veronica veronika victor victoria viktor viktoria vincent vivian
        vladimir volker walter waltraud werner wilhelm wolfgang xaver yannick yasmin yusuf yuki yvonne zoe
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
