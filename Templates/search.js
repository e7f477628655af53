// Finds pages by their words. Without this file the page is an A-Z of everything.
// The index lies in scripts, since from a disk nothing else loads. They are loaded when somebody comes to the box or brings
// a question in the address (#q=feedback&kind=session&pair=ada-grace), and then only those that the question needs.
"use strict";
(function () {
  var form = document.querySelector("[data-search]");
  if (!form) return;
  var box = form.querySelector("input[type=search]");
  var list = form.querySelector("ol");
  var status = form.querySelector("[data-search-status]");
  var facets = form.querySelector("[data-search-facets]");
  var kindButtons = Array.prototype.slice.call(form.querySelectorAll("[data-kind]"));
  var pairSelect = form.querySelector("[data-search-pair]");
  var pairOptions = pairSelect ? Array.prototype.slice.call(pairSelect.options).slice(1) : [];
  var more = form.querySelector("[data-search-more]");
  var slash = form.querySelector("[data-search-slash]");
  var folder = form.getAttribute("data-search").replace(/index\.js$/, "");
  var PAGE = 20, WEIGHT = [1, 2.5, 5, 12], TITLE = 3;

  var index = null, words = [], texts = [];
  var kind = "", pair = "", turn = 0, shown = 0, found = [], asked = [], isPartial = false;

  // Loading

  var loading = {};
  window.waymarkSearch = {
    index: function (value) { index = unpack(value); },
    words: function (number, terms, packed) {
      var own = front(terms);
      words[number] = { terms: own, postings: postings(own, packed) };
    },
    text: function (number, rows) { texts[number] = rows; }
  };

  function load(name) {
    if (!loading[name]) {
      loading[name] = new Promise(function (done, fail) {
        var script = document.createElement("script");
        script.src = folder + name + ".js";
        script.onload = done;
        script.onerror = function () {
          delete loading[name];
          fail(new Error(name));
        };
        document.head.appendChild(script);
      });
    }
    return loading[name];
  }

  function start() { return load("index"); }

  // Numbers and words as the index writes them: in signs that are neither letters nor digits

  var values = {};

  function numbers(text) {
    var all = [], number = 0, factor = 1, base = index.base;
    for (var at = 0; at < text.length; at += 1) {
      var value = values[text[at]];
      number += (value % base) * factor;
      factor *= base;
      if (value >= base) continue;
      all.push(number);
      number = 0;
      factor = 1;
    }
    return all;
  }

  function front(text) {
    var all = [], last = "", at = 0;
    while (at < text.length) {
      var shared = values[text[at]], end = at + 1;
      while (end < text.length && values[text[end]] === undefined) end += 1;
      last = last.slice(0, shared) + text.slice(at + 1, end);
      all.push(last);
      at = end;
    }
    return all;
  }

  // Postings, packed by the chances of their bits (Sources/Search/SearchPacking.swift says how)

  var WHOLE = Math.pow(2, 48), LONGEST = 12, PER_NUMBER = 128;

  function bitsOf(text) {
    var bits = new Uint8Array(text.length * 6), short = 64 - index.packed.length, place = {}, end = 0;
    index.packed.forEach(function (sign, at) { place[String.fromCharCode(sign)] = at; });
    for (var at = 0; at < text.length; at += 1) {
      var value = place[text[at]], length = value < short ? 5 : 6;
      if (length === 6) value += short;
      while (length > 0) { length -= 1; bits[end] = value >> length & 1; end += 1; }
    }
    return bits;
  }

  function chances(count) {
    var all = { ofZero: new Uint16Array(count), seen: new Uint32Array(count) };
    all.ofZero.fill(32768);
    return all;
  }

  function bitReader(text) {
    var bits = bitsOf(text), at = 0, code = 0, range = WHOLE;
    function next() { code = code * 2 + (bits[at] || 0); at += 1; }
    while (at < 48) next();
    function narrow(zeros) {
      var bit = code < zeros ? 0 : 1;
      if (bit) { code -= zeros; range -= zeros; } else { range = zeros; }
      while (range < WHOLE / 2) { range *= 2; next(); }
      return bit;
    }
    return {
      one: function (all, which) {
        var zero = all.ofZero[which], bit = narrow(Math.floor(range / 65536) * zero);
        var pace = Math.min(all.seen[which] + 2, 1023);
        zero = bit ? zero - Math.floor(zero / pace) : zero + Math.floor((65536 - zero) / pace);
        all.ofZero[which] = Math.min(Math.max(zero, 32), 65504);
        all.seen[which] += 1;
        return bit;
      },
      plain: function (count) {
        var number = 0;
        for (; count > 0; count -= 1) number = number * 2 + narrow(Math.floor(range / 2));
        return number;
      }
    };
  }

  function bitLength(number) { return 32 - Math.clz32(number); }

  /// Where the words of a file stand: for each the entries, and the places in them.
  function postings(terms, text) {
    var read = bitReader(text), count = index.kindOf.length;
    var ofNumbers = chances((LONGEST + 17) * PER_NUMBER), ofPlaces = chances(96);

    function number(context) {
      var first = context * PER_NUMBER, bits = 1, node = 1;
      while (read.one(ofNumbers, first + bits)) bits += 1;
      var rest = Math.max(0, bits - 3);
      for (var place = bits - 1; place > rest; place -= 1) {
        node = node * 2 + read.one(ofNumbers, first + 32 + bits * 4 + node);
      }
      return node * Math.pow(2, rest) + read.plain(rest);
    }

    function step(expected) {
      var bits = bitLength(expected), unit = Math.max(0, bits - 7);
      var steps = number(LONGEST + 1 + (Math.min(bits, 7) - 4) * 4 + (expected >> (bits - 3) & 3)) - 1;
      return steps * Math.pow(2, unit) + read.plain(unit);
    }

    return terms.map(function (term) {
      var size = number(Math.min(term.length, LONGEST)), entries = [], places = [], last = -1, wasMore = 0;
      var share = Math.min(bitLength(Math.floor(count * 8 / size)), 15);
      for (var left = size; left > 0; left -= 1) {
        var rest = count - last - 1, place = 0;
        last += 1 + (rest > left ? step(Math.floor(rest * 8 / left)) : 0);
        while (place < 3 && read.one(ofPlaces, (share * 2 + wasMore) * 3 + place)) place += 1;
        wasMore = place > 0 ? 1 : 0;
        entries.push(last);
        places.push(place);
      }
      return { entries: entries, places: places };
    });
  }

  function ranges(text) {
    var set = "", pairs = numbers(text);
    for (var at = 0; at < pairs.length; at += 2) {
      set += "\\u{" + pairs[at].toString(16) + "}-\\u{" + pairs[at + 1].toString(16) + "}";
    }
    return set;
  }

  function unpack(value) {
    index = value;
    index.base = Math.floor(index.signs.length / 2);
    Array.prototype.forEach.call(index.signs, function (sign, at) { values[sign] = at; });
    ["kindOf", "pairOf", "ageOf", "titleOf", "texts", "packed", "formsFrom"].forEach(function (name) { index[name] = numbers(index[name]); });
    var first = 0;
    index.firsts = index.texts.map(function (step) { return (first += step); });
    index.fold = {};
    index.letters.forEach(function (letter, at) { index.fold[letter] = index.plain[at]; });
    var own = ranges(index.ownWords), hidden = ranges(index.invisible), letter = "\\p{L}\\p{M}\\p{Nd}\\p{Nl}";
    index.word = new RegExp("[" + own + "]|(?:(?![" + own + "])[" + letter + hidden + "])+", "gu");
    index.drop = new RegExp("[\\p{Mn}" + hidden + "]|[^" + letter + "]", "gu");
    return index;
  }

  // Words

  function fold(word) {
    var plain = word.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/./gu, function (letter) {
      return Object.prototype.hasOwnProperty.call(index.fold, letter) ? index.fold[letter] : letter;
    });
    return plain.replace(index.drop, "");
  }

  function eachWord(text, body) {
    var match;
    index.word.lastIndex = 0;
    while ((match = index.word.exec(text))) {
      var at = index.word.lastIndex;
      body(fold(match[0]), match.index, at);
      index.word.lastIndex = at;
    }
  }

  function question() {
    var all = [];
    eachWord(box.value, function (word) { if (word && all.indexOf(word) < 0) all.push(word); });
    // The last word may go on; of one letter it would be everything.
    return all.map(function (word, at) {
      return { text: word, forms: formsOf(word), isPrefix: at === all.length - 1 && (word.length > 1 || word > "\u0e00") };
    });
  }

  /// A word with other endings, by the families of endings that the index brings along; `+` doubles the letter before.
  function formsOf(word) {
    var all = [];
    if (!/^[a-z]+$/.test(word)) return all;
    index.forms.forEach(function (endings, family) {
      endings.forEach(function (ending) {
        var stem = stemOf(word, ending);
        var isStem = stem !== null && stem.length >= index.formsFrom[family] && (index.formsAfter[family].length === 0 ||
          index.formsAfter[family].some(function (end) { return stem.slice(-end.length) === end; }));
        if (!isStem) return;
        endings.forEach(function (other) {
          var form = other[0] === "+" ? stem + stem.slice(-1) + other.slice(1) : stem + other;
          if (form !== word && all.indexOf(form) < 0) all.push(form);
        });
      });
    });
    return all;
  }

  function stemOf(word, ending) {
    var isDoubling = ending[0] === "+", letters = isDoubling ? ending.slice(1) : ending;
    var stem = word.slice(0, word.length - letters.length);
    if (word.length < letters.length || stem + letters !== word) return null;
    if (!isDoubling) return stem;
    return stem.length > 1 && stem.slice(-1) === stem.slice(-2, -1) ? stem.slice(0, -1) : null;
  }

  /// How much a word says of one that was asked for: itself all, a form of it less, its beginning least; 0 for others.
  function fit(asked, word) {
    if (word === asked.text) return 1;
    if (asked.forms.indexOf(word) >= 0) return 0.8;
    return asked.isPrefix && word.indexOf(asked.text) === 0 ? 0.6 : 0;
  }

  function fits(asked, word) { return fit(asked, word) > 0; }

  /// The files in which a word, its forms, or the words that begin with it, would stand.
  function filesOf(asked) {
    var files = [];
    index.words.forEach(function (first, at) {
      var next = index.words[at + 1];
      var mayHold = [asked.text].concat(asked.forms).some(function (word) {
        return first <= word && (next === undefined || next > word);
      });
      if (mayHold || asked.isPrefix && first.indexOf(asked.text) === 0) files.push(at);
    });
    return files;
  }

  // Finding: every word must be in an entry, or, where none has all, as many as can be; a word of the title counts most

  function score(asked) {
    var best = new Float32Array(index.kindOf.length), count = 0, titles = [];
    filesOf(asked).forEach(function (file) {
      words[file].terms.forEach(function (term, at) {
        var share = fit(asked, term);
        if (share === 0) return;
        var own = words[file].postings[at];
        own.entries.forEach(function (entry, number) {
          var place = own.places[number], weight = WEIGHT[place] * share;
          if (best[entry] === 0) count += 1;
          if (place === TITLE) titles[entry] = true;
          if (weight > best[entry]) best[entry] = weight;
        });
      });
    });
    return { best: best, titles: titles, rarity: Math.log(2 + index.kindOf.length / (1 + count)) };
  }

  function find(asked) {
    var scores = asked.map(score), all = [], most = 1;
    for (var entry = 0; entry < index.kindOf.length; entry += 1) {
      var sum = 0, inTitle = 0, count = 0;
      for (var at = 0; at < scores.length; at += 1) {
        var own = scores[at].best[entry];
        if (own === 0) continue;
        count += 1;
        sum += own * scores[at].rarity;
        if (scores[at].titles[entry]) inTitle += 1;
      }
      if (count < most) continue;
      if (count > most) { most = count; all = []; }
      if (inTitle === scores.length) sum *= index.titleOf[entry] === inTitle ? 2 : 1.4;
      all.push({ entry: entry, score: sum });
    }
    isPartial = most < scores.length;
    return all.sort(function (left, right) {
      return right.score - left.score || index.ageOf[left.entry] - index.ageOf[right.entry] || left.entry - right.entry;
    });
  }

  function kindOf(hit) { return index.kinds[index.kindOf[hit.entry]]; }
  function pairOf(hit) { return index.pairOf[hit.entry] === 0 ? "" : index.pairs[index.pairOf[hit.entry] - 1]; }

  // Showing

  function textOf(entry) {
    var file = 0;
    while (file + 1 < index.firsts.length && index.firsts[file + 1] <= entry) file += 1;
    return { file: file, row: entry - index.firsts[file] };
  }

  /// Adds a text with the words that were asked for marked.
  function mark(element, text) {
    var end = 0;
    eachWord(text, function (word, from, to) {
      if (!asked.some(function (one) { return fits(one, word); })) return;
      element.appendChild(document.createTextNode(text.slice(end, from)));
      var hit = document.createElement("mark");
      hit.textContent = text.slice(from, to);
      element.appendChild(hit);
      end = to;
    });
    element.appendChild(document.createTextNode(text.slice(end)));
  }

  /// How the words of the question stand in a text: how many of them, where the first is, and whether in a row.
  /// `skipped` are words that count for nothing.
  function standing(text, skipped) {
    var seen = [], first = -1, run = 0, isPhrase = false;
    eachWord(text, function (word, from) {
      asked.forEach(function (one, at) {
        if (!fits(one, word) || skipped && skipped.indexOf(at) >= 0) return;
        if (seen.indexOf(at) < 0) seen.push(at);
        if (first < 0) first = from;
      });
      run = run < asked.length && fits(asked[run], word) ? run + 1 : fits(asked[0], word) ? 1 : 0;
      if (run === asked.length && run > 1) isPhrase = true;
    });
    return { count: seen.length, seen: seen, first: first, isPhrase: isPhrase };
  }

  /// The part of the page that has most of the words, cut to a few lines around the first. What stands above it anyway
  /// counts only where there is nothing else.
  function excerpt(parts, above) {
    var best = { count: 0 }, words = "", known = standing(above).seen;
    if (known.length === asked.length) known = [];
    parts.forEach(function (part) {
      var own = standing(part, known);
      var isBetter = own.isPhrase && !best.isPhrase || own.count > best.count && own.isPhrase === !!best.isPhrase;
      if (isBetter) { best = own; words = part; }
    });
    if (best.count === 0) { words = parts[0] || ""; best.first = 0; }
    var from = Math.max(0, best.first - 70), to = Math.min(words.length, from + 220);
    if (from > 0) from = words.indexOf(" ", from) + 1 || from;
    if (to < words.length) to = Math.max(words.lastIndexOf(" ", to), best.first + 1);
    var text = (from > 0 ? "… " : "") + words.slice(from, to) + (to < words.length ? " …" : "");
    // A skill or a name alone says little of the page.
    if (words.length < 60 && words !== parts[0] && parts[0]) text = beginning(parts[0]) + " … " + text;
    return { text: text, isPhrase: best.isPhrase };
  }

  function beginning(words) { return words.length > 160 ? words.slice(0, words.lastIndexOf(" ", 160)) : words; }

  /// Only addresses within the site are followed.
  function isOwn(address) { return /^[A-Za-z0-9._~%\/-]+(#[A-Za-z0-9._~%-]+)?$/.test(address) && address[0] !== "/"; }

  function item(row) {
    var line = document.createElement("li"), link = document.createElement("a");
    if (isOwn(row[1])) link.href = row[1];
    // The language of a title that is known to be in another than the page.
    if (row[4]) link.lang = row[4];
    mark(link, row[0]);
    line.appendChild(link);
    var about = document.createElement("p");
    about.className = "about";
    mark(about, row[2].join(" · "));
    line.appendChild(about);
    if (row.words.text) {
      var words = document.createElement("p");
      words.className = "excerpt";
      mark(words, row.words.text);
      line.appendChild(words);
    }
    return line;
  }

  /// Loads and shows the next results; those that have the words in a row go first among them.
  function showMore(mine, hits) {
    var next = hits.slice(shown, shown + PAGE);
    return Promise.all(next.map(function (hit) { return load("text-" + textOf(hit.entry).file); })).then(function () {
      if (mine !== turn) return null;
      next.forEach(function (hit) {
        var place = textOf(hit.entry);
        hit.row = texts[place.file][place.row];
        hit.row.words = excerpt(hit.row[3], hit.row[0] + " · " + hit.row[2].join(" · "));
        hit.value = hit.score * (standing(hit.row[0]).isPhrase ? 1.5 : hit.row.words.isPhrase ? 1.25 : 1);
      });
      next.sort(function (left, right) { return right.value - left.value; });
      if (shown === 0) list.textContent = "";
      var lines = next.map(function (hit) { return list.appendChild(item(hit.row)); });
      shown += next.length;
      more.hidden = shown >= hits.length;
      return lines[0];
    });
  }

  function count(hits, name, value) {
    return hits.filter(function (hit) { return !value || (name === "kind" ? kindOf(hit) : pairOf(hit)) === value; }).length;
  }

  function narrowed(skipped) {
    return found.filter(function (hit) {
      return (skipped === "kind" || !kind || kindOf(hit) === kind) && (skipped === "pair" || !pair || pairOf(hit) === pair);
    });
  }

  function showFacets() {
    var ofKind = narrowed("kind"), ofPair = narrowed("pair");
    kindButtons.forEach(function (button) {
      var value = button.getAttribute("data-kind"), own = count(ofKind, "kind", value);
      button.querySelector(".num").textContent = own;
      button.setAttribute("aria-pressed", String(value === kind));
      button.hidden = own === 0 && value !== "" && value !== kind;
    });
    pairOptions.forEach(function (option) {
      if (!option.hasAttribute("data-name")) option.setAttribute("data-name", option.textContent);
      var own = count(ofPair, "pair", option.value);
      option.textContent = option.getAttribute("data-name") + " (" + own + ")";
      option.hidden = option.disabled = own === 0 && option.value !== pair;
    });
    if (pairSelect) pairSelect.value = pair;
    facets.hidden = found.length === 0;
  }

  function say(name, hits) {
    status.textContent = status.getAttribute("data-" + name).replace("{count}", hits).replace("{query}", box.value.trim());
  }

  function clear() {
    list.textContent = "";
    facets.hidden = true;
    more.hidden = true;
  }

  function narrow(mine) {
    var hits = narrowed();
    shown = 0;
    showFacets();
    if (hits.length === 0) {
      clear();
      facets.hidden = found.length === 0;
      say("none");
      return null;
    }
    return showMore(mine, hits).then(function (line) {
      if (line) say(isPartial ? "partly" : hits.length === 1 ? "one" : "some", hits.length);
    });
  }

  /// Answers what stands in the box.
  function answer() {
    turn += 1;
    var mine = turn, isAsked = box.value.trim() !== "";
    document.querySelectorAll("[data-search-unless]").forEach(function (part) { part.hidden = isAsked; });
    if (!isAsked) {
      found = [];
      clear();
      status.textContent = "";
      return Promise.resolve();
    }
    return start().then(function () {
      if (mine !== turn) return null;
      asked = question();
      var files = [];
      asked.forEach(function (one) { files = files.concat(filesOf(one)); });
      return Promise.all(files.map(function (file) { return load("words-" + file); }));
    }).then(function () {
      if (mine !== turn) return null;
      found = asked.length ? find(asked) : [];
      if (found.length === 0 && asked.length === 1 && !asked[0].isPrefix) {
        clear();
        say("short");
        return null;
      }
      return narrow(mine);
    }).catch(function () {
      if (mine !== turn) return;
      clear();
      say("failed");
      document.querySelectorAll("[data-search-unless]").forEach(function (part) { part.hidden = false; });
    });
  }

  // The state in the address

  function state() {
    return [["q", box.value.trim()], ["kind", kind], ["pair", pair]].filter(function (part) { return part[1]; })
      .map(function (part) { return part[0] + "=" + encodeURIComponent(part[1]); }).join("&");
  }

  /// A new entry of the history where somebody may want to come back to what was shown before.
  function remember(isStep) {
    var own = state();
    if (own === location.hash.slice(1)) return;
    var address = location.href.split("#")[0].split("?")[0] + (own ? "#" + own : "");
    try {
      history[isStep ? "pushState" : "replaceState"](null, "", address);
    } catch (error) {
      location.replace(own ? "#" + own : "#");
    }
  }

  function read(text) {
    var all = {};
    text.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      if (at < 1) return;
      try {
        all[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1).replace(/\+/g, " "));
      } catch (error) { /* not an address of ours */ }
    });
    return all;
  }

  function recall() {
    var asks = location.hash.length > 1 ? location.hash : location.search;
    var all = read(asks);
    box.value = all.q || "";
    kind = kindButtons.some(function (button) { return button.getAttribute("data-kind") === all.kind; }) ? all.kind : "";
    pair = pairOptions.some(function (option) { return option.value === all.pair; }) ? all.pair : "";
    return answer();
  }

  // What people do

  var pause = 0;
  box.addEventListener("focus", function () { start().catch(function () {}); });
  box.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(function () {
      if (!box.value.trim()) { kind = ""; pair = ""; }
      remember(location.hash.length < 2);
      answer();
    }, 120);
  });
  kindButtons.forEach(function (button) {
    button.addEventListener("click", function () {
      kind = button.getAttribute("data-kind");
      change();
    });
  });
  if (pairSelect) pairSelect.addEventListener("change", function () { pair = pairSelect.value; change(); });

  function change() {
    remember(true);
    turn += 1;
    narrow(turn);
  }

  more.addEventListener("click", function () {
    showMore(turn, narrowed()).then(function (line) { if (line) line.querySelector("a").focus(); });
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(pause);
    remember(false);
    answer().then(function () {
      var first = list.querySelector("a");
      if (first && document.activeElement === box) first.focus();
    });
  });
  form.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement), isBox = document.activeElement === box;
    if (event.key === "Escape" && (isBox || at >= 0)) {
      event.preventDefault();
      box.value = "";
      kind = "";
      pair = "";
      clearTimeout(pause);
      remember(true);
      answer();
      box.focus();
    } else if (event.key === "ArrowDown" && (isBox || at >= 0) && links[at + 1]) {
      event.preventDefault();
      links[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (links[at - 1] || box).focus();
    }
  });

  var KEY = "waymark-no-slash";
  try { slash.checked = localStorage.getItem(KEY) === null; } catch (error) { /* no memory here */ }
  slash.addEventListener("change", function () {
    try {
      if (slash.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, "1");
    } catch (error) { /* for this visit only */ }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || !slash.checked || event.altKey || event.ctrlKey || event.metaKey) return;
    if (/^(input|select|textarea)$/i.test(event.target.tagName) || event.target.isContentEditable) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  window.addEventListener("hashchange", function () {
    // A letter of the A-Z is no question.
    if (location.hash.length > 1 && location.hash.indexOf("=") < 0) return;
    if (location.hash.slice(1) !== state()) recall();
  });

  form.hidden = false;
  // Whoever came by the link to the search wants to type; the box was not there when the page looked for it.
  if (location.hash === "#" + box.id) box.focus();
  if (location.hash.indexOf("=") > 0 || location.search.length > 1) recall();
})();
