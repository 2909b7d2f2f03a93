//! Compares what a translator writes outside of a text's body: the fields of its front matter, and facts with a value for
//! each language.

use strum::VariantArray;

use crate::finding::{Located, Location};
use crate::markdown::BlockHash;
use crate::model::language::per_language::PerLanguage;
use crate::model::page::unwritten::is_unwritten;
use crate::model::{AuthoredText, Field, LangId, Mismatch, Text, TranslationStatus};

use super::facts::FactComparison;
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

/// The fields of a translation that differ from those of its source.
pub fn differences<'t>(
    source: &'t Text,
    text: &'t Text,
    status: &TranslationStatus,
) -> Vec<FieldDifference<'t>> {
    let compared = Field::VARIANTS.iter().filter_map(|field| {
        let (theirs, ours) = (source.field(*field), text.field(*field));
        let is_drifted = status.drifted_fields.contains(field);
        let mismatch = status.field_mismatches.iter().find(|(of, _)| of == field);
        if !is_drifted && mismatch.is_none() {
            return None;
        }
        let has_number = |value: &Located<String>| value.value.contains(char::is_numeric);
        Some(FieldDifference {
            field: *field,
            here: &ours.unwrap_or(&text.title).location,
            there: &theirs.unwrap_or(&source.title).location,
            is_drifted,
            is_critical: theirs.is_some_and(has_number) || ours.is_some_and(has_number),
            mismatch: mismatch.map(|(_, mismatch)| mismatch.clone()).unwrap_or_default(),
        })
    });
    compared.collect()
}

/// The fields whose facts differ from those of the source.
pub(super) fn mismatches(
    comparison: &FactComparison<'_>,
    (from, source): (LangId, &Text),
    (lang, text): (LangId, &Text),
) -> Vec<(Field, Mismatch)> {
    let compared = Field::VARIANTS.iter().filter_map(|field| {
        let (theirs, ours) = (source.field(*field)?, text.field(*field)?);
        let mismatch = compare(comparison, (from, theirs), (lang, ours));
        (!mismatch.is_empty()).then_some((*field, mismatch))
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
    comparison: &FactComparison<'_>,
    values: &'v PerLanguage<Located<String>>,
) -> Vec<ValueDifference<'v>> {
    let written = values.iter().enumerate();
    let mut written = written.filter_map(|(at, value)| Some((LangId::new(at)?, value.as_ref()?)));
    let Some((from, first)) = written.next() else { return Vec::new() };
    // One value for all languages has one location.
    let others = written.filter(|(_, value)| value.location != first.location);
    let compared = others.map(|(lang, value)| ValueDifference {
        here: &value.location,
        there: &first.location,
        mismatch: compare(comparison, (from, first), (lang, value)),
    });
    compared.filter(|difference| !difference.mismatch.is_empty()).collect()
}

fn compare(
    comparison: &FactComparison<'_>,
    (from, theirs): (LangId, &Located<String>),
    (lang, ours): (LangId, &Located<String>),
) -> Mismatch {
    if is_unwritten(&theirs.value) || is_unwritten(&ours.value) {
        return Mismatch::default();
    }
    comparison.compare_words((from, &theirs.value), (lang, &ours.value))
}
