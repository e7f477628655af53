extension ServeFiles {
    /// Keeps a page up to date: it changes what is another in place, so that scrolling, what is open and where one types stay.
    static let scriptText = #"""
        // Put into pages by `waymark serve`; no built site has it.
        "use strict";
        (function () {
          const host = document.getElementById("waymark-serve");
          const shadow = host && host.shadowRoot;
          if (!shadow) return;
          const { site, page, run } = host.dataset;
          const state = shadow.getElementById("state"), said = shadow.getElementById("said");
          const KEPT = "waymark-serve";
          let version = host.dataset.version, stream = null, retry = 0, isBusy = false, isStale = false, closed = "";

          // The details of a page, each with a name that it has in the next version, too

          function named(root) {
            const seen = {}, all = new Map();
            for (const one of root.querySelectorAll("details")) {
              const words = one.id || (one.querySelector("summary") || one).textContent.trim();
              seen[words] = (seen[words] || 0) + 1;
              all.set(words + "\n" + seen[words], one);
            }
            return all;
          }

          function openLike(root, before) {
            const now = named(root), states = [...before.values()];
            let place = 0;
            for (const [name, one] of now) {
              const was = before.has(name) ? before.get(name) : now.size === before.size ? states[place] : undefined;
              if (was !== undefined) one.open = was;
              place += 1;
            }
          }

          function whatIsOpen() {
            return new Map([...named(document)].map(([name, one]) => [name, one.open]));
          }

          // A whole reload, where the page has scripts of its own

          function reload() {
            const focus = document.activeElement;
            try {
              sessionStorage.setItem(KEPT, JSON.stringify({
                page: location.pathname, x: scrollX, y: scrollY, open: [...whatIsOpen()],
                focus: focus && focus.id || "", value: focus && typeof focus.value === "string" ? focus.value : null
              }));
            } catch (error) {}
            location.reload();
          }

          function restore() {
            let kept = null;
            try {
              kept = JSON.parse(sessionStorage.getItem(KEPT));
              sessionStorage.removeItem(KEPT);
            } catch (error) {}
            if (!kept || kept.page !== location.pathname) return;
            openLike(document, new Map(kept.open));
            const back = function () {
              const focus = kept.focus && document.getElementById(kept.focus);
              if (focus) {
                if (kept.value !== null && focus.value !== kept.value) {
                  focus.value = kept.value;
                  focus.dispatchEvent(new Event("input", { bubbles: true }));
                }
                focus.focus({ preventScroll: true });
              }
              scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
            };
            // Behind the page's own scripts, which may fill lists.
            if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", function () { setTimeout(back); });
            else back();
            addEventListener("load", back, { once: true });
          }

          // A change in place

          function isOwn(node) { return node === host || node.nodeName === "SCRIPT" && node.src.includes("/~waymark/"); }

          function change(old, now) {
            if (old.isEqualNode(now)) return;
            if (old.nodeType !== now.nodeType || old.nodeName !== now.nodeName) return void old.replaceWith(now);
            if (old.nodeType !== 1) return void (old.nodeValue = now.nodeValue);
            for (const { name } of [...old.attributes]) if (!now.hasAttribute(name)) old.removeAttribute(name);
            for (const { name, value } of [...now.attributes]) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
            const before = [...old.childNodes].filter(node => !isOwn(node)), after = [...now.childNodes];
            const most = Math.min(before.length, after.length);
            let start = 0, end = 0;
            while (start < most && before[start].isEqualNode(after[start])) start += 1;
            while (end < most - start && before[before.length - 1 - end].isEqualNode(after[after.length - 1 - end])) end += 1;
            const next = before[before.length - end] || (old === document.body ? host : null);
            const olds = before.slice(start, before.length - end), news = after.slice(start, after.length - end);
            news.forEach((node, place) => place < olds.length ? change(olds[place], node) : old.insertBefore(node, next));
            olds.slice(news.length).forEach(node => node.remove());
          }

          function hasScripts(page) { return [...page.scripts].some(one => !isOwn(one)); }

          function head(page) {
            return [...page.head.children].filter(one => one.nodeName !== "TITLE" && one.name !== "description")
              .map(one => one.outerHTML).join("\n");
          }

          function show(next) {
            const other = next.getElementById("waymark-serve");
            const files = text => text.split(" ")[1];
            if (!other || hasScripts(next) || hasScripts(document) || head(next) !== head(document)
              || files(other.dataset.version) !== files(version)) return reload();
            version = host.dataset.version = other.dataset.version;
            other.remove();
            for (const script of [...next.scripts]) script.remove();
            openLike(next, whatIsOpen());
            const [x, y] = [scrollX, scrollY], focus = document.activeElement && document.activeElement.id;
            document.title = next.title;
            change(document.body, next.body);
            if (scrollX !== x || scrollY !== y) scrollTo({ left: x, top: y, behavior: "instant" });
            const again = focus && document.getElementById(focus);
            if (again && document.activeElement !== again) again.focus({ preventScroll: true });
            document.dispatchEvent(new Event("waymark-changed"));
          }

          async function refresh() {
            isStale = isBusy;
            if (isBusy) return;
            isBusy = true;
            try {
              do {
                isStale = false;
                const answer = await fetch(location.pathname, { cache: "no-store" });
                show(new DOMParser().parseFromString(await answer.text(), "text/html"));
              } while (isStale);
            } catch (error) {
              // The stream tells again when the server answers again.
            } finally {
              isBusy = false;
            }
          }

          // What the server says

          function told(news) {
            host.classList.remove("lost");
            if (news.run !== run) return reload();
            if (state.innerHTML !== news.state) {
              const open = [...state.querySelectorAll("details[open]")].map(one => one.className);
              const scrolled = [...state.querySelectorAll(".problems, .sheet")].map(one => [one.className, one.scrollTop]);
              const focus = shadow.activeElement && shadow.activeElement.className;
              state.innerHTML = news.state;
              for (const one of state.querySelectorAll("details")) one.open = open.includes(one.className);
              for (const [name, top] of scrolled) for (const one of state.getElementsByClassName(name)) one.scrollTop = top;
              const again = focus && state.getElementsByClassName(focus)[0];
              if (again) again.focus({ preventScroll: true });
              arrange();
            }
            if (said.textContent !== news.said) said.textContent = news.said;
            if (news.version !== version) refresh();
          }

          function listen() {
            clearTimeout(retry);
            if (stream || document.hidden) return;
            const query = new URLSearchParams({ site: site, page: page });
            const mine = stream = new EventSource("/~waymark/events?" + query);
            mine.onmessage = event => told(JSON.parse(event.data));
            mine.onerror = function () {
              host.classList.add("lost");
              if (mine.readyState !== EventSource.CLOSED || stream !== mine) return;
              stream = null;
              retry = setTimeout(listen, 1000);
            };
          }

          function stop() {
            clearTimeout(retry);
            if (stream) stream.close();
            stream = null;
          }

          // A hidden page leaves its connection to others: a browser has six for each server
          document.addEventListener("visibilitychange", function () { document.hidden ? stop() : listen(); });
          addEventListener("pagehide", stop);
          addEventListener("pageshow", listen);

          // The problems over the page

          function panel() { return shadow.getElementById("problems"); }

          function arrange() {
            const problems = panel(), badge = state.querySelector("button.badge");
            if (!problems) return void (closed = "");
            problems.hidden = closed === problems.textContent;
            badge.hidden = !problems.hidden;
            badge.setAttribute("aria-expanded", String(!problems.hidden));
          }

          function close() {
            const problems = panel();
            if (!problems || problems.hidden) return false;
            const wasInside = problems.contains(shadow.activeElement);
            closed = problems.textContent;
            arrange();
            if (wasInside) state.querySelector("button.badge").focus();
            return true;
          }

          shadow.addEventListener("click", function (event) {
            if (event.target.closest(".close")) close();
            else if (event.target.closest("button.badge")) {
              closed = "";
              arrange();
              const button = panel().querySelector(".close");
              if (button) button.focus();
            }
          });
          document.addEventListener("keydown", function (event) {
            if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
            const open = state.querySelector("details[open]");
            if (open) {
              const inside = open.contains(shadow.activeElement);
              open.open = false;
              if (inside) open.querySelector("summary").focus();
            } else close();
          });

          arrange();
          restore();
          listen();
        })();

        """#
}
