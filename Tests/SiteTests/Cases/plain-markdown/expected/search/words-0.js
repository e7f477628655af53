waymarkSearch.words(0,"!1!2026!achieved#nd$ything!by!cafe#hange#omes$uld!did!figures#ront!goals$od!happening$s#ear$lp!in$troduced#s#t!march$tter#entoring#ilestones#onth!network$xt#o!offers#ne#verview#wed!people#lain#romised!reached'd$port$source,s'ume#oom!skill!thanks#o#ry#wo!was#hat$ether$o'm#ins$th#ords",
"/]&$;#%!=$||,=(;:`.;|(#%|`&~$=//_/]},*<[.@(");
