// Filters the items of a page by what is chosen in its selects. Without this file everything is shown.
// The form carries the words; the state stands in the address (#skill=writing&kind=book), so it can be kept and sent.
"use strict";
(function () {
  var form = document.querySelector("[data-filter]");
  if (!form) return;
  var selects = Array.prototype.slice.call(form.querySelectorAll("select"));
  var items = Array.prototype.slice.call(document.querySelectorAll("[data-filter-item]"));
  var groups = Array.prototype.slice.call(document.querySelectorAll("[data-filter-group]"));
  var status = form.querySelector("[data-filter-status]");
  var reset = form.querySelector("button");

  function values(item, key) {
    return (item.getAttribute("data-" + key) || "").split(" ");
  }

  // Who stands in two lists is one.
  function count(list) {
    var ids = [];
    return list.filter(function (item) {
      var id = item.getAttribute("data-filter-id");
      if (id === null) return true;
      return ids.indexOf(id) < 0 && ids.push(id) > 0;
    }).length;
  }

  function apply() {
    items.forEach(function (item) {
      var fits = selects.every(function (select) {
        return !select.value || values(item, select.name).indexOf(select.value) >= 0;
      });
      item.hidden = !fits;
    });
    groups.forEach(function (group) {
      var own = Array.prototype.slice.call(group.querySelectorAll("[data-filter-item]"));
      group.hidden = own.length > 0 && own.every(function (item) { return item.hidden; });
    });
    var isOpen = selects.every(function (select) { return !select.value; });
    reset.disabled = isOpen;
    document.querySelectorAll("[data-filter-unless]").forEach(function (part) { part.hidden = !isOpen; });
    var shown = count(items.filter(function (item) { return !item.hidden; }));
    var words = status.getAttribute(shown === 0 ? "data-none" : "data-some");
    status.textContent = words.replace("{shown}", shown).replace("{all}", count(items));
  }

  // What else stands in the address, such as the order of a table, stays there.
  function others() {
    return location.hash.slice(1).split("&").filter(function (part) {
      var at = part.indexOf("=");
      return at > 0 && selects.every(function (select) {
        return part.slice(0, at) !== encodeURIComponent(select.name);
      });
    });
  }

  function remember() {
    var state = selects.filter(function (select) { return select.value; }).map(function (select) {
      return encodeURIComponent(select.name) + "=" + encodeURIComponent(select.value);
    }).concat(others()).join("&");
    var address = location.href.split("#")[0] + (state ? "#" + state : "");
    try {
      history.replaceState(null, "", address);
    } catch (error) {
      location.replace(state ? "#" + state : "#");
    }
  }

  function recall() {
    var state = {};
    location.hash.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      if (at < 1) return;
      try {
        state[decodeURIComponent(part.slice(0, at))] = decodeURIComponent(part.slice(at + 1));
      } catch (error) { /* not an address of ours */ }
    });
    selects.forEach(function (select) {
      var wanted = Object.prototype.hasOwnProperty.call(state, select.name) ? state[select.name] : "";
      select.value = wanted;
      if (select.value !== wanted) select.value = "";
    });
  }

  selects.forEach(function (select) {
    select.addEventListener("change", function () { remember(); apply(); });
  });
  reset.addEventListener("click", function () {
    selects.forEach(function (select) { select.value = ""; });
    remember();
    apply();
    selects[0].focus();
  });
  window.addEventListener("hashchange", function () {
    if (location.hash.length > 1 && location.hash.indexOf("=") < 0) return;
    recall();
    apply();
  });

  recall();
  form.hidden = false;
  apply();
})();
