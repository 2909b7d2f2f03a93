//! Printed text with gaps for the words that differ from page to page.

/// Around a gap's number. No text holds these letters: `yaml` refuses noncharacters.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// What stands in a printed text where a word goes; gaps are numbered from 0.
pub fn gap(number: usize) -> String {
    format!("{OPEN}{number}{CLOSE}")
}

/// A printed text with its gaps.
pub struct Pattern {
    text: Box<str>,
    /// Where in the text each gap is, and its number.
    gaps: Box<[(u32, u32)]>,
}

impl Pattern {
    /// Takes a text apart that was printed with [`gap`]s; `None` where a gap was printed as something else.
    pub fn of(printed: &str) -> Option<Pattern> {
        // So are texts shown inside a list that is printed as such.
        if printed.contains("\\u{fdd0}") {
            return None;
        }
        let (mut text, mut gaps) = (String::with_capacity(printed.len()), Vec::new());
        let mut rest = printed;
        while let Some((before, after)) = rest.split_once(OPEN) {
            text.push_str(before);
            let (number, after) = after.split_once(CLOSE)?;
            gaps.push((u32::try_from(text.len()).ok()?, number.parse().ok()?));
            rest = after;
        }
        text.push_str(rest);
        Some(Pattern { text: text.into(), gaps: gaps.into() })
    }

    /// How many bytes it has besides what goes into the gaps.
    pub fn weight(&self) -> usize {
        self.text.len()
    }

    /// Writes the text; `word` writes what goes into the gap of a number, as HTML.
    pub fn fill(&self, out: &mut String, mut word: impl FnMut(usize, &mut String)) {
        let mut from = 0;
        for (at, number) in &self.gaps {
            let at = *at as usize;
            out.push_str(&self.text[from..at]);
            word(*number as usize, out);
            from = at;
        }
        out.push_str(&self.text[from..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_in_their_places() {
        let check = |printed: &str, filled: &str| {
            let mut out = String::new();
            let Some(pattern) = Pattern::of(printed) else {
                panic!("{printed:?} has a broken gap")
            };
            pattern.fill(&mut out, |number, out| out.push_str(["ë", "", "c"][number]));
            assert_eq!(out, filled, "{printed:?}");
        };
        let [first, second, third] = [gap(0), gap(1), gap(2)];
        check("plain", "plain");
        check("", "");
        check(&format!("<a>{first}</a>"), "<a>ë</a>");
        check(&format!("{third}{second}{third}, {first}"), "cc, ë");
    }
}
