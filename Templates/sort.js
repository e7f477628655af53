// Sorts a table by a press on the heading of a column: up, then down, then back to the first order. Without this file the
// tables stay as they are. The state stands in the address (#sort=offered,down), beside that of a filter, so it can be kept
// and sent; the orders of two tables are set apart by a semicolon.
"use strict";
(function () {
  var none = "–";
  var order = collator();
  var tables = list(document.querySelectorAll("table.sortable")).map(read);

  function list(nodes) { return Array.prototype.slice.call(nodes); }

  function collator() {
    var options = { numeric: true, sensitivity: "base" };
    try {
      return new Intl.Collator(document.documentElement.lang, options);
    } catch (error) { // a language that this browser does not know
      return new Intl.Collator(undefined, options);
    }
  }

  function read(element) {
    var table = { body: element.tBodies[0], rows: list(element.tBodies[0].rows), by: null, isDown: false };
    table.columns = list(element.tHead.rows[0].cells).map(function (head, place) {
      return { head: head, place: place, name: head.getAttribute("data-sort") };
    }).filter(function (column) { return column.name; });
    table.columns.forEach(function (column) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.title = element.getAttribute("data-sort-hint") || "";
      while (column.head.firstChild) button.appendChild(column.head.firstChild);
      column.head.appendChild(button);
      button.addEventListener("click", function () {
        if (table.by !== column) {
          table.by = column;
          table.isDown = false;
        } else if (!table.isDown) {
          table.isDown = true;
        } else {
          table.by = null;
        }
        remember();
        show(table);
      });
    });
    return table;
  }

  // What cells are compared by: numbers where one has a number, days where one has a day, else words. What has none of it
  // is null.
  function values(rows, place) {
    var cells = rows.map(function (row) { return row.cells[place]; });
    function some(read) {
      var found = cells.map(function (cell) { return cell ? read(cell) : null; });
      return found.some(function (value) { return value !== null; }) ? found : null;
    }
    return some(function (cell) {
      var written = cell.getAttribute("data-value");
      return written && isFinite(written) ? Number(written) : null;
    }) || some(function (cell) {
      var time = cell.querySelector("time[datetime]");
      return time ? time.getAttribute("datetime") : null;
    }) || cells.map(function (cell) {
      var words = cell ? cell.textContent.trim() : "";
      return words && words !== none ? words : null;
    });
  }

  function compare(left, right) {
    return typeof left === "number" ? left - right : order.compare(left, right);
  }

  // Rows that are equal keep their first order, also downwards; those without a value stand last both ways.
  function sorted(table) {
    if (!table.by) return table.rows;
    var found = values(table.rows, table.by.place);
    return table.rows.map(function (row, place) {
      return { row: row, place: place, value: found[place] };
    }).sort(function (left, right) {
      if (left.value === null || right.value === null) {
        return (left.value === null) - (right.value === null) || left.place - right.place;
      }
      var way = compare(left.value, right.value);
      return (table.isDown ? -way : way) || left.place - right.place;
    }).map(function (item) { return item.row; });
  }

  function show(table) {
    table.columns.forEach(function (column) {
      if (column === table.by) {
        column.head.setAttribute("aria-sort", table.isDown ? "descending" : "ascending");
      } else {
        column.head.removeAttribute("aria-sort");
      }
    });
    sorted(table).forEach(function (row) { table.body.appendChild(row); });
  }

  function parts() {
    return location.hash.slice(1).split("&").filter(function (part) { return part.indexOf("=") > 0; });
  }

  function remember() {
    var own = tables.filter(function (table) { return table.by; }).map(function (table) {
      return table.by.name + "," + (table.isDown ? "down" : "up");
    }).join(";");
    var state = parts().filter(function (part) { return part.indexOf("sort=") !== 0; })
      .concat(own ? ["sort=" + own] : []).join("&");
    try {
      history.replaceState(null, "", location.href.split("#")[0] + (state ? "#" + state : ""));
    } catch (error) {
      location.replace(state ? "#" + state : "#");
    }
  }

  function recall() {
    var wanted = parts().filter(function (part) { return part.indexOf("sort=") === 0; }).join(";").slice(5).split(";")
      .map(function (one) { return one.replace(/%2C/gi, ",").split(","); });
    tables.forEach(function (table) {
      var before = table.by, wasDown = table.isDown;
      table.by = null;
      table.isDown = false;
      wanted.forEach(function (one) {
        if (one.length !== 2 || (one[1] !== "up" && one[1] !== "down")) return;
        table.columns.forEach(function (column) {
          if (column.name !== one[0]) return;
          table.by = column;
          table.isDown = one[1] === "down";
        });
      });
      if (table.by !== before || table.isDown !== wasDown) show(table);
    });
  }

  window.addEventListener("hashchange", function () {
    // A link to a place on the page says nothing of the order.
    if (location.hash.length > 1 && location.hash.indexOf("=") < 0) return;
    recall();
  });
  recall();
})();
