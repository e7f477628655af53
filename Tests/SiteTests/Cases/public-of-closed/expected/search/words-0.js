waymarkSearch.words(0,"!3!a#chieved#nd$ything!book#y!change#omes$uld!did!feedback#igures$rst#or!goals$od!h#appening$s#ear$lp!in$troduced#s#t!milestones#onth$re!network$xt!offers#verview#wed!pair#eople#rogramme'mised!quoted!reached'd$port$source,s#oom!see#kill#mall!thanks$e#o#ry!was#elcome#hat$ether$o'm#ins$th",
"/~(&> $$|)$_$>_!{]'+_,,<,{:#*%+.-#]!&<=/)|]'!+#$@(/>!");
