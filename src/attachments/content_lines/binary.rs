//! Values in Base64, of a property (`ENCODING=b`) or of an address (`data:`): pictures, sounds and keys, judged by their bytes.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::super::program::is_program;
use super::super::{Refusal, archive, media};
use super::refusal::{INSIDE, UNREADABLE};

/// Properties with a picture or sound.
const MEDIA: &[&str] = &["IMAGE", "LOGO", "PHOTO", "SOUND"];

/// Base64 as programs read it: without a sign at its end, too.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Unpacks the value of a property; returns it if it is a text, which is judged as one.
///
/// # Errors
///
/// Refuses what is neither a text, nor a picture, sound or key.
pub(super) fn inspect(property: &str, encoded: &str) -> Result<Option<String>, Refusal> {
    let mut letters: Vec<u8> = encoded.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let strict = BASE64.decode(&letters).ok();
    let is_strict = strict.is_some();
    let bytes = strict.or_else(|| {
        // Phones write pictures that lack their end, or go on behind it.
        letters.retain(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'));
        letters.truncate(letters.len() / 4 * 4);
        BASE64.decode(&letters).ok()
    });
    let bytes = bytes.ok_or(UNREADABLE)?;
    if is_program(&bytes) || archive::is_archive(&bytes) {
        return Err(INSIDE);
    }
    let is_media = media::is_picture(&bytes) || media::sound_or_film(&bytes).is_some();
    if is_media {
        return Ok(None);
    }
    if !is_strict {
        return Err(UNREADABLE);
    }
    if bytes.is_empty() || property == "KEY" && is_key(&bytes) {
        return Ok(None);
    }
    let text = text(bytes).filter(|_| !MEDIA.contains(&property));
    text.map(Some).ok_or(INSIDE)
}

/// Judges an address that holds its content (RFC 2397); `None` if it is another one.
pub(super) fn data(property: &str, value: &str) -> Option<Result<(), Refusal>> {
    let value = value.trim_start();
    let start = value.get(..5)?;
    if !start.eq_ignore_ascii_case("data:") {
        return None;
    }
    let (head, content) = value.split_once(',').unwrap_or((value, ""));
    let is_packed = head.trim_end().to_ascii_lowercase().ends_with(";base64");
    let is_text = || inspect(property, content).map(|text| text.is_some());
    Some(match is_packed.then(is_text) {
        Some(Ok(false)) if property != "ATTACH" => Ok(()),
        Some(Err(refusal)) => Err(refusal),
        Some(Ok(_)) | None => Err(INSIDE),
    })
}

/// Returns `true` for a key: a certificate (X.690, a sequence), or one of OpenPGP (RFC 9580, 4.2).
fn is_key(bytes: &[u8]) -> bool {
    matches!(bytes, [0x30, 0x80..=0x84, ..] | [0x98 | 0x99 | 0xc6, ..])
}

/// The letters of a text, in UTF-8 or in one byte a letter.
fn text(bytes: Vec<u8>) -> Option<String> {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => error.into_bytes().into_iter().map(char::from).collect(),
    };
    let is_shown = |letter: char| letter >= ' ' || matches!(letter, '\t' | '\n' | '\r');
    text.chars().all(is_shown).then_some(text)
}
