waymarkSearch.index({
signs:"!#$'()*+,-./:;<=>?@[]^_`{|}~ ",
letters:["ß","æ","ð","ø","þ","đ","ħ","ı","ĸ","ł","ŋ","œ","ŧ","ƒ","ǝ","ə","ς"],
plain:["ss","ae","d","o","th","d","h","i","k","l","n","oe","t","f","e","e","σ"],
ownWords:"<@@#?_[#_}]#~`^#{`>$|@?$[<^(~~^(}}|(`~}<#>??`#`|[`#@{{['^]^|*",
invisible:"[:[:~|~$?}~$><<']<<'<@<'@@<']@<'=[<'_{``#`|``#|<|`#|<|`#",
kinds:["pair","goal","session","agreement","growth","next","person","resource","skill","page"],
pairs:["ben-cleo"],
kindOf:"-------!'#$**+,",
pairOf:"!!!!!!!####!!!!",
ageOf:"!!!!!!!!!!{.!!!!",
titleOf:"'#####$*,'#($'#",
words:["10"],
texts:"!"
});
