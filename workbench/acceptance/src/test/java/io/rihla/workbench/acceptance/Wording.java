package io.rihla.workbench.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;

/** What people who read from right to left trip over, and no rule of accessibility finds. */
final class Wording {

    private static final String SCRIPT =
            """
            selector => [...document.querySelectorAll(selector)].flatMap(part => {
              const names = part.innerText.match(/\\brihla\\.[a-z-]+\\.[a-z.-]+/g) ?? [];
              const turned = [...part.querySelectorAll(
                      'caption, th, td, label, legend, p, li, h1, h2, h3, small, summary')]
                  .filter(one => one.offsetParent !== null && one.innerText.trim() !== '')
                  .filter(one => {
                    const { direction, float, textAlign } = getComputedStyle(one);
                    const end = direction === 'rtl' ? 'left' : 'right';
                    return textAlign.endsWith(end) || float === end;
                  });
              return [
                ...names.map(name => 'nothing is written for ' + name),
                ...turned.map(one => 'begins at the wrong side: ' + one.outerHTML.slice(0, 120)),
              ];
            })""";

    private Wording() {}

    /** Texts that show their key, and words that begin where their language ends. */
    @SuppressWarnings("unchecked")
    static List<String> problems(Page page, String selector) {
        return (List<String>) page.evaluate(SCRIPT, selector);
    }
}
