waymarkSearch.text(0,[
["Mentoring","index.html",["Overview"],["Mentoring: what was promised, whether it is happening, and what comes next."]],
["Milestones","milestones.html",["Overview"],["Mentoring: milestones reached, goals achieved and wins, month by month, with thanks."]],
["People","people/index.html",["Overview"],["Mentoring: who offers what, and who has room."]],
["Network","network.html",["Overview"],["Mentoring: who introduced whom, what is owed, and who could help whom."]],
["Resources","resources/index.html",["Overview"],["Mentoring: what to read, hear and try, by skill."]],
["Report","report.html",["Overview"],["Mentoring in figures: is it happening, is it good, did anything change."]],
["Café résumé","resources/caf%C3%A9-r%C3%A9sum%C3%A9.html",["Resource"],["Plain words, no front matter.","one (","1 March 2026",")","two"]]
]);
