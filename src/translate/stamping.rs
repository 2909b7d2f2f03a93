//! Stamps a translation: records in its front matter what its source says now.

use crate::markdown::{Mistake, MistakeKind};
use crate::model::page::unwritten::is_unwritten;
use crate::model::{AuthoredText, Date, StampState};

use super::front_matter;
use super::stamp::BlockHashes;

/// A statement of a person about a translation.
#[derive(Clone, Copy, Default)]
pub struct StampClaim<'a> {
    /// `None`: as it was, but `draft` if it was reviewed against another version of the source.
    pub state: Option<StampState>,
    /// The role of the translator or reviewer; `None`: as it was.
    pub by: Option<&'a str>,
}

/// Returns the content of a translation's file with a stamp of today, and the state in it. `code` is the source's
/// language.
///
/// `None` if the file has no front matter.
pub fn stamp(
    file: &str,
    text: &AuthoredText,
    (code, source): (&str, &AuthoredText),
    claim: StampClaim<'_>,
    today: Date,
) -> Option<(String, StampState)> {
    let hashes = source_hashes(source);
    let old = text.stamp.as_ref();
    let was_other = || {
        let blocks = old.and_then(|old| old.blocks.as_ref());
        // An older stamp has no hash of the text message.
        let differs = |before: BlockHashes| {
            BlockHashes { sms: before.sms.or(hashes.sms), ..before } != hashes
        };
        blocks.is_some_and(|blocks| BlockHashes::parse(&blocks.value).is_none_or(differs))
    };
    // Only a person can say that a text is reviewed.
    let kept = match old.map(|old| old.state) {
        Some(StampState::Reviewed) if was_other() => StampState::Draft,
        Some(state) => state,
        None => StampState::Draft,
    };
    let state = claim.state.unwrap_or(kept);
    let by = claim.by.or_else(|| old.and_then(|old| old.by.as_deref()));
    let value = front_matter::stamp(code, state, by, Some(today), Some(&hashes));
    Some((front_matter::set(file, "translation", &value)?, state))
}

/// The stamp of a translation that is started beside its source, as the value of `translation:`. Of a source that is
/// still to be written it has no hashes: the texts were not compared.
pub fn new_draft(code: &str, source: &AuthoredText) -> String {
    let has_dots = |mistake: &Mistake| matches!(mistake.kind, MistakeKind::Unwritten(_));
    let hashes = source_hashes(source);
    let is_unwritten =
        is_unwritten(&source.title.value) || source.body.mistakes.iter().any(has_dots);
    let hashes = (!is_unwritten).then_some(&hashes);
    front_matter::stamp(code, StampState::Draft, None, None, hashes)
}

/// The hashes of a source as it is now.
pub fn source_hashes(source: &AuthoredText) -> BlockHashes {
    let sms = source.sms.as_ref().map(|sms| &*sms.value);
    BlockHashes::of(&source.title.value, source.described(), sms, &source.body)
}
