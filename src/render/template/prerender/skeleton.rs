//! Rendered text with slots for the words that differ from page to page.

use crate::noncharacters::{SLOT_END, SLOT_START};

/// A slot, which is rendered in place of a word; slots are numbered from 0.
pub fn slot(number: usize) -> String {
    format!("{SLOT_START}{number}{SLOT_END}")
}

/// A rendered text with its slots.
pub struct Skeleton {
    text: Box<str>,
    /// The position of each slot in the text, in bytes, and its number.
    slots: Box<[(u32, u32)]>,
}

impl Skeleton {
    /// Parses a text that was rendered with [`slot`]s; `None` if a slot was not rendered as it is.
    pub fn parse(rendered: &str) -> Option<Skeleton> {
        // Tera escapes strings so inside a list that is output as a whole.
        if rendered.contains(&SLOT_START.escape_debug().to_string()) {
            return None;
        }
        let (mut text, mut slots) = (String::with_capacity(rendered.len()), Vec::new());
        let mut rest = rendered;
        while let Some((static_text, marked)) = rest.split_once(SLOT_START) {
            text.push_str(static_text);
            let (number, next) = marked.split_once(SLOT_END)?;
            slots.push((u32::try_from(text.len()).ok()?, number.parse().ok()?));
            rest = next;
        }
        text.push_str(rest);
        Some(Skeleton { text: text.into(), slots: slots.into() })
    }

    /// The length of the text without words, in bytes.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Appends the text to `out`; `write` appends the word of a slot.
    pub fn fill(&self, out: &mut String, mut write: impl FnMut(usize, &mut String)) {
        let mut from = 0;
        for (at, number) in &self.slots {
            let at = *at as usize;
            out.push_str(&self.text[from..at]);
            write(*number as usize, out);
            from = at;
        }
        out.push_str(&self.text[from..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_filled_in_their_places() {
        let check = |rendered: &str, filled: &str| {
            let mut out = String::new();
            let Some(skeleton) = Skeleton::parse(rendered) else {
                panic!("{rendered:?} has a broken slot")
            };
            skeleton.fill(&mut out, |number, out| out.push_str(["ë", "", "c"][number]));
            assert_eq!(out, filled, "{rendered:?}");
        };
        let [first, second, third] = [slot(0), slot(1), slot(2)];
        check("plain", "plain");
        check("", "");
        check(&format!("<a>{first}</a>"), "<a>ë</a>");
        check(&format!("{third}{second}{third}, {first}"), "cc, ë");
        assert!(Skeleton::parse(&format!("{:?}", [slot(0)])).is_none());
    }
}
