//! A view split into its shape and its words.

use std::borrow::Cow;

use serde::Serialize;
use tera::value::Key;
use tera::{Map, Value};

use crate::markdown::escape;

use super::skeleton::slot;
use super::view_shape::{Token, Tokens, ViewShape};

/// The shape and the words of one view, which other views may share.
#[derive(Clone, Default)]
pub struct ViewParts {
    pub(super) shape: ViewShape,
    /// All words, one after the other.
    pub(super) words: String,
    /// The end of each word in `words`, and its type.
    pub(super) ends: Vec<(u32, WordType)>,
    /// The type of the next string.
    pub(super) next: NextString,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum WordType {
    Text,
    Html,
}

#[derive(Clone, Copy, Default)]
pub(super) enum NextString {
    #[default]
    Text,
    Html,
    Key,
}

impl ViewParts {
    /// Splits a view. `Err` names a value in it that no template can take.
    pub fn of(view: &impl Serialize) -> Result<ViewParts, String> {
        let mut parts = ViewParts {
            shape: ViewShape::with_capacity(4_096),
            words: String::with_capacity(8_192),
            ends: Vec::with_capacity(256),
            ..ViewParts::default()
        };
        view.serialize(&mut parts).map_err(|error| error.to_string())?;
        Ok(parts)
    }

    fn word(&self, number: usize) -> (&str, WordType) {
        let from = number.checked_sub(1).map_or(0, |before| self.ends[before].0);
        let (to, word_type) = self.ends[number];
        (&self.words[from as usize..to as usize], word_type)
    }
}

/// Additions to a view: parts that many views share, and markup under keys of their own.
#[derive(Default)]
pub struct Additions<'a> {
    pub shared: Option<&'a ViewParts>,
    pub markup: &'a [(&'a str, &'a str)],
}

/// A view split with its additions. Words are numbered from 0: the view's own, the shared ones, then the markup.
pub struct SplitView<'a> {
    own: ViewParts,
    shared: Option<&'a ViewParts>,
    markup: Vec<&'a str>,
}

impl<'a> SplitView<'a> {
    /// Splits a view. `Err` names a value in it that no template can take.
    pub fn of(view: &impl Serialize, additions: &Additions<'a>) -> Result<SplitView<'a>, String> {
        let mut own = ViewParts::of(view)?;
        if let Some(shared) = additions.shared {
            own.shape.extend(&shared.shape);
        }
        let mut markup = Vec::new();
        for (key, html) in additions.markup {
            own.shape.push(Token::Key(key));
            own.shape.push(if html.is_empty() { Token::Empty } else { Token::Html });
            markup.extend(Some(*html).filter(|html| !html.is_empty()));
        }
        Ok(SplitView { own, shared: additions.shared, markup })
    }

    pub fn push(&mut self, token: Token<'_>) {
        self.own.shape.push(token);
    }

    pub fn shape(&self) -> &ViewShape {
        &self.own.shape
    }

    /// The length of all words, in bytes.
    pub fn words_len(&self) -> usize {
        let shared = self.shared.map_or(0, |shared| shared.words.len());
        let markup = self.markup.iter().map(|html| html.len()).sum::<usize>();
        self.own.words.len() + shared + markup
    }

    fn word(&self, number: usize) -> (&str, WordType) {
        let Some(number) = number.checked_sub(self.own.ends.len()) else {
            return self.own.word(number);
        };
        let shared_count = self.shared.map_or(0, |shared| shared.ends.len());
        match (number.checked_sub(shared_count), self.shared) {
            (None, Some(shared)) => shared.word(number),
            (markup, _) => (self.markup[markup.unwrap_or_default()], WordType::Html),
        }
    }

    /// Appends a word as HTML.
    pub fn write(&self, number: usize, out: &mut String) {
        match self.word(number) {
            (word, WordType::Html) => out.push_str(word),
            (word, WordType::Text) => escape(word, out),
        }
    }

    /// The view as tera takes it, by its keys.
    pub fn values(&self) -> Vec<(String, Value)> {
        self.values_of(|number| self.word(number).0.to_owned())
    }

    /// The view as tera takes it, with a slot in place of each word.
    pub fn values_with_slots(&self) -> Vec<(String, Value)> {
        self.values_of(slot)
    }

    fn values_of(&self, word: impl Fn(usize) -> String) -> Vec<(String, Value)> {
        let mut number = 0;
        let mut next_word = |word_type: WordType| {
            let text = word(number);
            number += 1;
            match word_type {
                WordType::Html => Value::safe_string(&text),
                WordType::Text => Value::from(text),
            }
        };
        let mut tokens = self.shape().tokens();
        let mut values = Vec::new();
        // Additions come after the end of the view's own map.
        while let Some(token) = tokens.next() {
            if let Token::Key(key) = token {
                values.push((key.to_owned(), value(tokens.next(), &mut tokens, &mut next_word)));
            }
        }
        values
    }
}

/// Reads the value that begins with a token.
fn value(
    token: Option<Token<'_>>,
    tokens: &mut Tokens<'_>,
    word: &mut impl FnMut(WordType) -> Value,
) -> Value {
    match token {
        Some(Token::Map) => {
            let mut map = Map::new();
            while let Some(Token::Key(key)) = tokens.next() {
                map.insert(Key::from(Cow::Borrowed(key)), value(tokens.next(), tokens, word));
            }
            Value::from(map)
        }
        Some(Token::List) => {
            let mut list = Vec::new();
            while let Some(token) = tokens.next().filter(|token| *token != Token::End) {
                list.push(value(Some(token), tokens, word));
            }
            Value::from(list)
        }
        Some(Token::Text) => word(WordType::Text),
        Some(Token::Html) => word(WordType::Html),
        Some(Token::Empty) => Value::from(""),
        Some(Token::Variant(name)) => Value::from(name),
        Some(Token::True) => Value::from(true),
        Some(Token::False) => Value::from(false),
        Some(Token::Unsigned(number)) => Value::from(number),
        Some(Token::Negative(number)) => Value::from(number),
        Some(Token::Null | Token::End | Token::Key(_)) | None => Value::from(()),
    }
}
