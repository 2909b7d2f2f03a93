//! Actions that start by themselves: when a file is opened, or a page or field is reached (ISO 32000-1, 12.6.3).
//!
//! A file may open at a page of its own. Every other action, such as one that opens a web page, is refused: it tells a server
//! who reads the file.

use memchr::memmem::find_iter;

use super::super::Refusal;
use super::super::budget::Budget;
use super::streams::{self, Inflater, ObjectStream, PACKED};
use super::syntax::{
    TOO_LARGE, dictionary, each_name, integer, is_cut, name_len, reference, trimmed, unescaped,
};

const REFUSED: Refusal = "a PDF with an action that starts when it is opened";

/// Bytes behind a name that are needed to judge it.
const MIN_BEHIND: usize = 500;
/// Objects that files open with: one has one.
const MAX_OBJECTS: usize = 20;
/// Bytes of a stream of objects that is read as a whole.
pub(super) const MAX_STREAM: usize = 20_000_000;

/// Names that are judged: each may stand before a long dictionary.
const MAX_NAMES: usize = 1_000;

/// The actions with which a file opens.
#[derive(Default)]
pub(super) struct Opening {
    /// The objects that its names refer to.
    objects: Vec<u32>,
    names: usize,
}

/// The value of an action that starts by itself.
enum Value {
    /// A place in the same file.
    Place,
    Reference(u32),
    Action,
}

impl Opening {
    /// Reads the names in a piece of a file; the end of a piece that is not the last one comes again.
    ///
    /// # Errors
    ///
    /// Refuses an action that is no place in the same file.
    pub(super) fn read(
        &mut self,
        bytes: &[u8],
        is_last: bool,
        budget: &Budget,
    ) -> Result<(), Refusal> {
        for (name, behind) in each_name(bytes) {
            let is_trigger = match &*name {
                b"OpenAction" => false,
                // One name is enough for a page's and a field's triggers, and two letters may be the name of a font.
                b"AA" => true,
                _ => continue,
            };
            if !is_last && behind.len() < MIN_BEHIND {
                continue;
            }
            self.names += 1;
            if self.names > MAX_NAMES || self.objects.len() > MAX_OBJECTS {
                return Err(TOO_LARGE);
            }
            if !is_last && is_cut(behind, budget)? {
                return Err(PACKED);
            }
            match value(behind, budget)? {
                Value::Place => {}
                Value::Reference(number) if !is_trigger && !self.objects.contains(&number) => {
                    self.objects.push(number);
                }
                Value::Reference(_) if !is_trigger => {}
                Value::Action if is_trigger && is_empty(behind, budget)? => {}
                Value::Reference(_) | Value::Action => return Err(REFUSED),
            }
        }
        Ok(())
    }

    /// Judges the objects that the file opens with, wherever they stand: each must be a place in the file.
    ///
    /// # Errors
    ///
    /// Refuses other actions, and objects that are not found.
    pub(super) fn inspect(
        self,
        bytes: &[u8],
        streams: &[ObjectStream<'_>],
        inflater: &mut Inflater<'_>,
        budget: &Budget,
    ) -> Result<(), Refusal> {
        if self.objects.is_empty() {
            return Ok(());
        }
        let mut places = vec![false; self.objects.len()];
        let mut judge = |number: u32, object: &[u8]| {
            let Some(at) = self.objects.iter().position(|wanted| *wanted == number) else {
                return Ok(());
            };
            places[at] = true;
            if matches!(value(object, budget)?, Value::Place) { Ok(()) } else { Err(REFUSED) }
        };
        for at in find_iter(bytes, b"obj").filter(|at| !bytes[..*at].ends_with(b"end")) {
            let object = &bytes[at + b"obj".len()..];
            match number_before(&bytes[..at]) {
                Some(number) => judge(number, object)?,
                // It may be any.
                None if matches!(value(object, budget)?, Value::Place) => {}
                None => return Err(REFUSED),
            }
        }
        for ObjectStream { dictionary, rest } in streams {
            let value = |wanted: &[u8]| {
                each_name(dictionary).find(|(name, _)| &**name == wanted).map(|(_, value)| value)
            };
            let first = value(b"First").map(|value| trimmed(value, budget)).transpose()?;
            let first = first.and_then(integer);
            let first = usize::try_from(first.ok_or(PACKED)?.0).map_err(|_| PACKED)?;
            let is_packed = value(b"Filter").or_else(|| value(b"F")).is_some();
            for data in streams::starts(rest) {
                let inflated = is_packed.then(|| inflater.whole(data, MAX_STREAM)).transpose()?;
                let text = inflated.as_deref().unwrap_or(data);
                // Pairs of an object's number and its place.
                let mut head = text.get(..first).unwrap_or_default();
                while let Some((number, rest)) = integer(trimmed(head, budget)?) {
                    let Some((place, rest)) = integer(trimmed(rest, budget)?) else { break };
                    let place = usize::try_from(place).unwrap_or(usize::MAX).saturating_add(first);
                    judge(number, text.get(place..).unwrap_or_default())?;
                    head = rest;
                }
            }
        }
        if places.iter().all(|is_found| *is_found) { Ok(()) } else { Err(REFUSED) }
    }
}

fn value(text: &[u8], budget: &Budget) -> Result<Value, Refusal> {
    if let Some(number) = reference(text, budget)? {
        return Ok(Value::Reference(number));
    }
    let is_place = match dictionary(text, budget)? {
        Some(dictionary) => dictionary.is_empty() || is_go_to(dictionary, budget)?,
        None => false,
    };
    Ok(if is_place { Value::Place } else { Value::Action })
}

/// Returns `true` for the action that goes to a place in the same file (12.6.4.2), without another one after it.
fn is_go_to(dictionary: &[u8], budget: &Budget) -> Result<bool, Refusal> {
    let mut kinds = 0;
    for (name, value) in each_name(dictionary) {
        match &*name {
            b"Next" => return Ok(false),
            b"S" => {
                let kind = trimmed(value, budget)?.strip_prefix(b"/").unwrap_or_default();
                if unescaped(&kind[..name_len(kind)]) != b"GoTo" {
                    return Ok(false);
                }
                kinds += 1;
            }
            _ => {}
        }
    }
    Ok(kinds > 0)
}

/// Returns `true` for a dictionary without entries.
fn is_empty(text: &[u8], budget: &Budget) -> Result<bool, Refusal> {
    let dictionary = dictionary(text, budget)?.unwrap_or_default();
    Ok(!dictionary.is_empty() && each_name(dictionary).next().is_none())
}

/// The number of the object whose `obj` follows: `5 0`.
fn number_before(bytes: &[u8]) -> Option<u32> {
    let is_space = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0;
    let trimmed = |bytes: &'_ [u8]| bytes.iter().rposition(|byte| !is_space(byte)).map(|at| at + 1);
    let digits =
        |bytes: &'_ [u8]| bytes.iter().rev().take(11).take_while(|b| b.is_ascii_digit()).count();
    let generation = &bytes[..trimmed(bytes)?];
    let rest = &generation[..generation.len() - digits(generation)];
    let number = &rest[..trimmed(rest)?];
    let is_apart = rest.len() < generation.len() && number.len() < rest.len();
    let number = &number[number.len() - digits(number)..];
    std::str::from_utf8(number).ok().filter(|_| is_apart)?.parse().ok()
}
