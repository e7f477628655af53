waymarkSearch.text(0,[
["Small & \"quoted\" <programme>","index.html",["Overview"],["Welcome","Read A book & more first. See the pair.","Small & \"quoted\" <programme>: what was promised, whether it is happening, and what comes next."]],
["Milestones","milestones.html",["Overview"],["Small & \"quoted\" <programme>: milestones reached, goals achieved and wins, month by month, with thanks."]],
["People","people/index.html",["Overview"],["Small & \"quoted\" <programme>: who offers what, and who has room."]],
["Network","network.html",["Overview"],["Small & \"quoted\" <programme>: who introduced whom, what is owed, and who could help whom."]],
["Resources","resources/index.html",["Overview"],["Small & \"quoted\" <programme>: what to read, hear and try, by skill."]],
["Report","report.html",["Overview"],["Small & \"quoted\" <programme> in figures: is it happening, is it good, did anything change."]],
["All goals","goals.html",["Overview"],["Small & \"quoted\" <programme>: every goal, those that need a talk first, with the reason. 1 goal: 1 overdue."]],
["Ben \"B\" O'Neill <b> & Cleo Ångström","pairs/ben-cleo/index.html",["Pair"],["Contact is slipping","A goal is overdue","The agreement is not signed as it stands","Thanks are owed","First slide done"]],
["Agreement of Ben \"B\" O'Neill <b> & Cleo Ångström","pairs/ben-cleo/agreement.html",["Agreement","Ben \"B\" O'Neill <b> & Cleo Ångström"],["What Ben \"B\" O'Neill <b> & Cleo Ångström promised each other."]],
["Give a talk","pairs/ben-cleo/goals/talk.html",["Goal","Ben \"B\" O'Neill <b> & Cleo Ångström","Overdue","1 of 2 milestones reached","1 milestone overdue"],["Outline","Rehearsal","Video","illness: two weeks"]],
["Outline","pairs/ben-cleo/sessions/2026-02-10-outline.html",["Session","Ben \"B\" O'Neill <b> & Cleo Ångström","10 February 2026"],["Outline","Ben \"B\" O'Neill <b>: Outlines can be drawn","Cleo Ångström: Start with the end"]],
["Ben \"B\" O'Neill <b>","people/ben.html",["Person"],["feedback"]],
["Cleo Ångström","people/cleo.html",["Person"],["feedback"]],
["A book & more","resources/a-book.html",["Resource","Book","3 h"],["feedback"]],
["Feedback","resources/skills/feedback.html",["Skill"],["What to read for feedback, and who offers it."]]
]);
