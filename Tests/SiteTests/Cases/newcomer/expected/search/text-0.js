waymarkSearch.text(0,[
["Mentoring","index.html",["Overview"],["Mentoring: what was promised, whether it is happening, and what comes next."]],
["Milestones","milestones.html",["Overview"],["Mentoring: milestones reached, goals achieved and wins, month by month, with thanks."]],
["People","people/index.html",["Overview"],["Mentoring: who offers what, and who has room."]],
["Network","network.html",["Overview"],["Mentoring: who introduced whom, what is owed, and who could help whom."]],
["Resources","resources/index.html",["Overview"],["Mentoring: what to read, hear and try, by skill."]],
["Grace & Ada","pairs/ada-grace/index.html",["Pair"],["Grace & Ada: goals, sessions, promises and what was achieved."]],
["Agreement of Grace & Ada","pairs/ada-grace/agreement.html",["Agreement","Grace & Ada"],["Hopes","Ada wants to lead a project without losing sleep over it."]],
["Growth record of Ada","pairs/ada-grace/growth.html",["Growth record","Grace & Ada"],["What Ada reached, with the evidence, to keep and print."]],
["Next session","pairs/ada-grace/next.html",["Next session","Grace & Ada"],["The agenda of the next session of Grace & Ada, made of what was left open."]],
["Lead the billing rewrite","pairs/ada-grace/goals/lead-billing.html",["Goal","Grace & Ada","On track"],["design reviews led"]],
["Session of 14 March 2026","pairs/ada-grace/sessions/2026-03-14.html",["Session","Grace & Ada"],["Ada: Draft the pre-read","Ada ran her first review on her own"]]
]);
