waymarkSearch.text(0,[
["Mentoring","index.html",["Overview"],["Mentoring: what was promised, whether it is happening, and what comes next."]],
["Milestones","milestones.html",["Overview"],["Mentoring: milestones reached, goals achieved and wins, month by month, with thanks."]],
["People","people/index.html",["Overview"],["Mentoring: who offers what, and who has room."]],
["Network","network.html",["Overview"],["Mentoring: who introduced whom, what is owed, and who could help whom."]],
["Resources","resources/index.html",["Overview"],["Mentoring: what to read, hear and try, by skill."]],
["Ben with Cleo and Dan","pairs/group/index.html",["Pair","Paused"],["Ben with Cleo and Dan: goals, sessions, promises and what was achieved."]],
["Agreement of Ben with Cleo and Dan","pairs/group/agreement.html",["Agreement","Ben with Cleo and Dan","Paused"],["holidays"]],
["Growth record of Cleo and Dan","pairs/group/growth.html",["Growth record","Ben with Cleo and Dan"],["What Cleo and Dan reached, with the evidence, to keep and print."]],
["Next session","pairs/group/next.html",["Next session","Ben with Cleo and Dan"],["The agenda of the next session of Ben with Cleo and Dan, made of what was left open."]],
["Sleep enough","pairs/group/goals/band.html",["Goal","Ben with Cleo and Dan","Paused"],["sleep"]],
["Ben","people/ben.html",["Person"],["Ben: what they offer and seek."]],
["Cleo","people/cleo.html",["Person"],["Cleo: what they offer and seek."]],
["Dan","people/dan.html",["Person"],["Dan: what they offer and seek."]],
["Eve","people/eve.html",["Person"],["Eve: what they offer and seek."]]
]);
