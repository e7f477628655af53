waymarkSearch.text(0,[
["Small & \"quoted\" <programme>","index.html",["Overview"],["Welcome","Read A book & more first. See the pair.","Small & \"quoted\" <programme>: what was promised, whether it is happening, and what comes next."]],
["Milestones","milestones.html",["Overview"],["Small & \"quoted\" <programme>: milestones reached, goals achieved and wins, month by month, with thanks."]],
["People","people/index.html",["Overview"],["Small & \"quoted\" <programme>: who offers what, and who has room."]],
["Network","network.html",["Overview"],["Small & \"quoted\" <programme>: who introduced whom, what is owed, and who could help whom."]],
["Resources","resources/index.html",["Overview"],["Small & \"quoted\" <programme>: what to read, hear and try, by skill."]],
["Report","report.html",["Overview"],["Small & \"quoted\" <programme> in figures: is it happening, is it good, did anything change."]],
["A book & more","resources/a-book.html",["Resource","Book","3 h"],["feedback"]],
["Feedback","resources/skills/feedback.html",["Skill"],["What to read for feedback, and who offers it."]]
]);
