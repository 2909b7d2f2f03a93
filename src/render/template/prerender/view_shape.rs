//! The shape of a view, as a compact byte string: it is hashed for every page and fragment.

use xxhash_rust::xxh3::xxh3_128;

/// All of a view except its words: a sequence of tokens.
#[derive(Clone, Debug, Default)]
pub struct ViewShape(Vec<u8>);

/// One token of a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'s> {
    /// A struct or map: keys, each followed by its value, up to [`Token::End`].
    Map,
    List,
    End,
    Key(&'s str),
    /// The next word, a text.
    Text,
    /// The next word, markup.
    Html,
    /// An empty string.
    Empty,
    Null,
    /// The name of a unit variant, which templates may compare.
    Variant(&'s str),
    True,
    False,
    Unsigned(u64),
    /// Below zero.
    Negative(i64),
}

impl ViewShape {
    /// A shape with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> ViewShape {
        ViewShape(Vec::with_capacity(bytes))
    }

    pub fn push(&mut self, token: Token<'_>) {
        let (code, more): (u8, &[u8]) = match token {
            Token::Map => (b'{', &[]),
            Token::List => (b'[', &[]),
            Token::End => (b'.', &[]),
            Token::Key(key) => return self.name(b':', key),
            Token::Text => (b't', &[]),
            Token::Html => (b'h', &[]),
            Token::Empty => (b'e', &[]),
            Token::Null => (b'0', &[]),
            Token::Variant(name) => return self.name(b'=', name),
            Token::True => (b'y', &[]),
            Token::False => (b'n', &[]),
            Token::Unsigned(number) => (b'+', &number.to_le_bytes()),
            Token::Negative(number) => (b'-', &number.to_le_bytes()),
        };
        self.0.push(code);
        self.0.extend_from_slice(more);
    }

    /// A hash by which shapes are told apart (xxh3, 128 bits).
    pub fn fingerprint(&self) -> u128 {
        xxh3_128(&self.0)
    }

    /// Appends the tokens of another shape.
    pub fn extend(&mut self, more: &ViewShape) {
        self.0.extend_from_slice(&more.0);
    }

    fn name(&mut self, code: u8, name: &str) {
        let length = u32::try_from(name.len()).unwrap_or(u32::MAX);
        self.0.push(code);
        self.0.extend_from_slice(&length.to_le_bytes());
        self.0.extend_from_slice(name.as_bytes());
    }

    pub fn tokens(&self) -> Tokens<'_> {
        Tokens(&self.0)
    }
}

/// An iterator over the tokens of a shape.
#[derive(Clone)]
pub struct Tokens<'s>(&'s [u8]);

impl<'s> Tokens<'s> {
    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*bytes)
    }

    fn name(&mut self) -> Option<&'s str> {
        let length = usize::try_from(u32::from_le_bytes(self.bytes()?)).ok()?;
        let (name, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(name).ok()
    }
}

impl<'s> Iterator for Tokens<'s> {
    type Item = Token<'s>;

    fn next(&mut self) -> Option<Token<'s>> {
        let (code, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(match code {
            b'{' => Token::Map,
            b'[' => Token::List,
            b'.' => Token::End,
            b':' => Token::Key(self.name()?),
            b't' => Token::Text,
            b'h' => Token::Html,
            b'e' => Token::Empty,
            b'=' => Token::Variant(self.name()?),
            b'y' => Token::True,
            b'n' => Token::False,
            b'+' => Token::Unsigned(u64::from_le_bytes(self.bytes()?)),
            b'-' => Token::Negative(i64::from_le_bytes(self.bytes()?)),
            _ => Token::Null,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_read_as_they_were_written() {
        let tokens = [
            Token::Map,
            Token::Key("ë"),
            Token::List,
            Token::Text,
            Token::Html,
            Token::Empty,
            Token::Null,
            Token::End,
            Token::Key(""),
            Token::Variant("name"),
            Token::True,
            Token::False,
            Token::Unsigned(u64::MAX),
            Token::Negative(-1),
            Token::End,
        ];
        let mut shape = ViewShape::default();
        tokens.iter().for_each(|token| shape.push(*token));
        assert!(shape.tokens().eq(tokens));
        assert_eq!(ViewShape::default().tokens().next(), None);
    }
}
