//! A view taken apart: its shape, which is all that it says but for its words; and the words.
//!
//! Views of one shape are printed alike, but for their words. A text is a word, and so is HTML; names from a
//! short list ([`told`]), numbers, and whether a word is there at all belong to the shape.

use std::cell::Cell;
use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::markdown::escape;

use crate::render::template::theme::Data;

use super::token::{Shape, Step, Steps};

/// Serializes one name of a short list, so that it belongs to the shape: templates may compare it.
pub fn told<S: Serializer>(name: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_unit_variant("", 0, name)
}

/// The same for a name that is not known beforehand.
pub fn told_freely<S: Serializer>(name: &&str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_newtype_struct(TOLD, name)
}

/// By this name a serializer knows a told name from a text.
pub(super) const TOLD: &str = "Told";

/// A view taken apart. Its words are numbered from 0.
pub struct Parted<'b> {
    own: Parts,
    /// Another view that was added, whose words are numbered after this one's own.
    more: Option<&'b Parts>,
    /// HTML that was added, numbered last.
    beside: Vec<&'b str>,
}

/// The parts of one view, which may be added to others.
#[derive(Default)]
pub struct Parts {
    pub(super) shape: Shape,
    /// All words, one after the other.
    pub(super) words: String,
    /// Where each ends, and whether it is HTML.
    pub(super) ends: Vec<(u32, bool)>,
    /// What the next string is.
    pub(super) next: Next,
}

thread_local! {
/// Room that the last view took: the next takes about as much.
    static ROOM: Cell<Parts> = Cell::default();
}

#[derive(Clone, Copy, Default)]
pub(super) enum Next {
    #[default]
    Text,
    Html,
    Told,
    Key,
}

impl Parts {
    /// Takes a view apart, to be kept. `Err` says what in it no template could take.
    pub fn of(view: &impl Serialize) -> Result<Parts, String> {
        let mut parts = Parts::default().filled(view)?;
        parts.shape.shrink();
        parts.words.shrink_to_fit();
        parts.ends.shrink_to_fit();
        Ok(parts)
    }

    fn filled(mut self, view: &impl Serialize) -> Result<Parts, String> {
        self.shape.clear();
        self.words.clear();
        self.ends.clear();
        view.serialize(&mut self).map_err(|error| error.to_string())?;
        Ok(self)
    }

    /// A word, and whether it is HTML.
    fn word(&self, number: usize) -> (&str, bool) {
        let from = number.checked_sub(1).map_or(0, |before| self.ends[before].0);
        let (to, html) = self.ends[number];
        (&self.words[from as usize..to as usize], html)
    }
}

impl<'b> Parted<'b> {
    /// Takes a view apart. `Err` says what in it no template could take.
    pub fn of(view: &impl Serialize) -> Result<Parted<'b>, String> {
        Ok(Parted { own: ROOM.take().filled(view)?, more: None, beside: Vec::new() })
    }

    /// Adds what another view says.
    pub fn join(&mut self, more: &'b Parts) {
        self.own.shape.join(&more.shape);
        self.more = Some(more);
    }

    /// Adds HTML to the view, below a key of its own.
    pub fn add(&mut self, key: &str, html: &'b str) {
        self.own.shape.push(Step::Key(key));
        if html.is_empty() {
            return self.own.shape.push(Step::Empty);
        }
        self.own.shape.push(Step::Html);
        self.beside.push(html);
    }

    pub fn shape(&self) -> &Shape {
        &self.own.shape
    }

    /// How many bytes all words are.
    pub fn weight(&self) -> usize {
        let more = self.more.map_or(0, |more| more.words.len());
        self.own.words.len() + more + self.beside.iter().map(|html| html.len()).sum::<usize>()
    }

    /// A word, and whether it is HTML.
    fn word(&self, number: usize) -> (&str, bool) {
        let Some(number) = number.checked_sub(self.own.ends.len()) else {
            return self.own.word(number);
        };
        let more = self.more.map_or(0, |more| more.ends.len());
        match (number.checked_sub(more), self.more) {
            (None, Some(more)) => more.word(number),
            (beside, _) => (self.beside[beside.unwrap_or_default()], true),
        }
    }

    /// Writes a word as HTML.
    pub fn write(&self, number: usize, out: &mut String) {
        match self.word(number) {
            (word, true) => out.push_str(word),
            (word, false) => escape(word, out),
        }
    }

    /// The view as templates take it, by its keys; `write` puts something in each word's place, given the word's
    /// number.
    pub fn data(&self, write: impl Fn(usize) -> String) -> BTreeMap<String, Data> {
        let mut next = 0;
        let mut word = |html: bool| {
            let text = write(next);
            next += 1;
            if html { Data::safe_string(&text) } else { Data::from(text) }
        };
        let mut steps = self.shape().steps();
        let mut data = BTreeMap::new();
        while let Some(step) = steps.next() {
            // What was added stands after the view's own end.
            if let Step::Key(key) = step {
                data.insert(key.to_owned(), value(steps.next(), &mut steps, &mut word));
            }
        }
        data
    }

    /// The same with the words themselves.
    pub fn whole(&self) -> BTreeMap<String, Data> {
        self.data(|number| self.word(number).0.to_owned())
    }
}

impl Drop for Parted<'_> {
    fn drop(&mut self) {
        ROOM.set(std::mem::take(&mut self.own));
    }
}

/// The value that begins with a step.
fn value(
    step: Option<Step<'_>>,
    steps: &mut Steps<'_>,
    word: &mut impl FnMut(bool) -> Data,
) -> Data {
    match step {
        Some(Step::Map) => {
            let mut map = BTreeMap::new();
            while let Some(Step::Key(key)) = steps.next() {
                map.insert(key.to_owned(), value(steps.next(), steps, word));
            }
            Data::from(map)
        }
        Some(Step::List) => {
            let mut list = Vec::new();
            while let Some(step) = steps.next().filter(|step| *step != Step::End) {
                list.push(value(Some(step), steps, word));
            }
            Data::from(list)
        }
        Some(Step::Text) => word(false),
        Some(Step::Html) => word(true),
        Some(Step::Empty) => Data::from(""),
        Some(Step::Told(name)) => Data::from(name),
        Some(Step::Yes) => Data::from(true),
        Some(Step::No) => Data::from(false),
        Some(Step::Number(number)) => Data::from(number),
        Some(Step::Negative(number)) => Data::from(number),
        Some(Step::Nothing | Step::End | Step::Key(_)) | None => Data::from(()),
    }
}
