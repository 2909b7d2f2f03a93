//! Compares what a translator writes outside of a text's body: the fields of its front matter, and facts with a value for
//! each language.

use crate::finding::{Located, Location};
use crate::markdown::{self, Block, BlockHash, BlockKind, ParsedText, Position};
use crate::model::language::per_language::PerLanguage;
use crate::model::page::placeholder::is_placeholder;
use crate::model::{AuthoredText, Campaign, Field, Text, TranslationStatus};

use super::mismatch::{self, Mismatch};
use super::stamp::BlockHashes;

/// A field of a translation whose source has changed, or that differs from it in a fact.
pub struct FieldDifference<'t> {
    pub field: Field,
    /// The location in the translation; that of its title if it lacks the field.
    pub here: &'t Location,
    /// The location in the source; that of its title if the field was removed.
    pub there: &'t Location,
    /// The source has changed since the stamp.
    pub is_drifted: bool,
    /// One of the two has a number, so a mistake could harm a reader.
    pub is_critical: bool,
    pub mismatch: Mismatch,
}

/// The fields of a translation that differ from those of its source; `codes` are the languages of the two.
pub fn differences<'t>(
    source: &'t Text,
    text: &'t Text,
    status: &TranslationStatus,
    codes: [&str; 2],
) -> Vec<FieldDifference<'t>> {
    let fields = [Field::Title, Field::Description, Field::Sms].into_iter();
    let compared = fields.filter_map(|field| {
        let (theirs, ours) = (source.field(field), text.field(field));
        let is_drifted = status.drifted_fields.contains(&field);
        let mismatch = match (theirs, ours) {
            (Some(theirs), Some(ours)) => compare(&theirs.value, &ours.value, codes),
            (Some(_), None) | (None, Some(_)) | (None, None) => Mismatch::default(),
        };
        if !is_drifted && mismatch.is_empty() {
            return None;
        }
        let has_number = |value: &Located<String>| value.value.contains(char::is_numeric);
        Some(FieldDifference {
            field,
            here: &ours.unwrap_or(&text.title).location,
            there: &theirs.unwrap_or(&source.title).location,
            is_drifted,
            is_critical: theirs.is_some_and(has_number) || ours.is_some_and(has_number),
            mismatch,
        })
    });
    compared.collect()
}

/// The fields of a source that have changed since the stamp of a translation. A text message counts if the translation has
/// one: readers get its title otherwise.
pub fn drifted(hashes: &BlockHashes, source: &AuthoredText, text: &AuthoredText) -> Vec<Field> {
    let is_now = |hash: Option<BlockHash>, field: Field| {
        let now = source.field(field).map_or("", |now| &now.value);
        hash == Some(BlockHash::of_words(now))
    };
    let mut drifted = Vec::new();
    if !is_now(hashes.title, Field::Title) {
        drifted.push(Field::Title);
    }
    if !is_now(hashes.description, Field::Description) {
        drifted.push(Field::Description);
    }
    if text.sms.is_some() && hashes.sms.is_some() && !is_now(hashes.sms, Field::Sms) {
        drifted.push(Field::Sms);
    }
    drifted
}

/// A value of a fact that differs from the one in the first language that has it.
pub struct ValueDifference<'v> {
    pub here: &'v Location,
    pub there: &'v Location,
    pub mismatch: Mismatch,
}

/// Compares the values of a fact with the one of the first language that has it.
pub fn of_languages<'v>(
    campaign: &Campaign,
    values: &'v PerLanguage<Located<String>>,
) -> Vec<ValueDifference<'v>> {
    let codes = campaign.languages.codes();
    let mut written = codes.zip(values).filter_map(|(code, value)| Some((code, value.as_ref()?)));
    let Some((from, first)) = written.next() else { return Vec::new() };
    // One value for all languages has one location.
    let others = written.filter(|(_, value)| value.location != first.location);
    let compared = others.map(|(code, value)| ValueDifference {
        here: &value.location,
        there: &first.location,
        mismatch: compare(&first.value, &value.value, [from, code]),
    });
    compared.filter(|difference| !difference.mismatch.is_empty()).collect()
}

/// Compares the facts of two values in plain text as those of two blocks are compared.
fn compare(theirs: &str, ours: &str, codes: [&str; 2]) -> Mismatch {
    if is_placeholder(theirs) || is_placeholder(ours) {
        return Mismatch::default();
    }
    let [theirs, ours] = [theirs, ours].map(|value| {
        let mut text = ParsedText::default();
        text.html = markdown::escaped(value).into();
        text
    });
    let no_links = (Vec::new(), Vec::new());
    mismatch::compare((&theirs, &whole(&theirs)), (&ours, &whole(&ours)), codes, no_links)
}

/// All of a text as one block.
fn whole(text: &ParsedText) -> Block {
    Block {
        position: Position::default(),
        source: 0..0,
        html: 0..u32::try_from(text.html.len()).unwrap_or(u32::MAX),
        placeholders: 0..0,
        kind: BlockKind::Paragraph,
        section_heading: None,
        text_hash: BlockHash::of_words(""),
    }
}
