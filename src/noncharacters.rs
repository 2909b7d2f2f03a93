//! The marks that are put into texts while a page is made, and are taken out before it is finished.
//!
//! They are noncharacters, which Unicode keeps for internal use: a campaign that has one in its files does not pass its
//! checks. Each mark has one use, because marked texts meet: a phrase with a number is put into a template's slot.

/// The start of a template's slot, before its number.
pub const SLOT_START: char = '\u{fdd0}';
/// The end of a template's slot.
pub const SLOT_END: char = '\u{fdd1}';
/// The start of a phrase in another language than the page, before the language's code.
pub const LANGUAGE_START: char = '\u{fdd2}';
/// The end of the language's code, before the phrase.
pub const LANGUAGE_TEXT: char = '\u{fdd3}';
/// The end of the phrase.
pub const LANGUAGE_END: char = '\u{fdd4}';
/// Both ends of a number in a message until the number is grouped.
pub const NUMBER: char = '\u{fdd5}';
/// The end of an item of a list.
pub const ITEM_END: char = '\u{fdd6}';

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn marks_differ() {
        let marks =
            [SLOT_START, SLOT_END, LANGUAGE_START, LANGUAGE_TEXT, LANGUAGE_END, NUMBER, ITEM_END];
        assert_eq!(marks.into_iter().collect::<BTreeSet<_>>().len(), marks.len());
        assert!(marks.iter().all(|mark| ('\u{fdd0}'..='\u{fdef}').contains(mark)));
    }
}
