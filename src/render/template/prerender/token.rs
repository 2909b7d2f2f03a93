//! A shape, as short as it can be written: two are compared for every page and piece.

/// All that a view says but for its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shape(Vec<u8>);

/// One step through a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'s> {
    /// A struct or map: keys, each with its value, until the [`Step::End`].
    Map,
    List,
    End,
    Key(&'s str),
    /// The next word, of a text.
    Text,
    /// The next word, of HTML.
    Html,
    /// A word without letters.
    Empty,
    Nothing,
    /// A name that templates may compare.
    Told(&'s str),
    Yes,
    No,
    Number(u64),
    /// Below zero.
    Negative(i64),
}

impl Shape {
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Gives back memory that it does not need.
    pub fn shrink(&mut self) {
        self.0.shrink_to_fit();
    }

    pub fn push(&mut self, step: Step<'_>) {
        let (code, more): (u8, &[u8]) = match step {
            Step::Map => (b'{', &[]),
            Step::List => (b'[', &[]),
            Step::End => (b'.', &[]),
            Step::Key(key) => return self.name(b':', key),
            Step::Text => (b't', &[]),
            Step::Html => (b'h', &[]),
            Step::Empty => (b'e', &[]),
            Step::Nothing => (b'0', &[]),
            Step::Told(name) => return self.name(b'=', name),
            Step::Yes => (b'y', &[]),
            Step::No => (b'n', &[]),
            Step::Number(number) => (b'+', &number.to_le_bytes()),
            Step::Negative(number) => (b'-', &number.to_le_bytes()),
        };
        self.0.push(code);
        self.0.extend_from_slice(more);
    }

    /// Adds the steps of another shape.
    pub fn join(&mut self, more: &Shape) {
        self.0.extend_from_slice(&more.0);
    }

    fn name(&mut self, code: u8, name: &str) {
        let length = u32::try_from(name.len()).unwrap_or(u32::MAX);
        self.0.push(code);
        self.0.extend_from_slice(&length.to_le_bytes());
        self.0.extend_from_slice(name.as_bytes());
    }

    pub fn steps(&self) -> Steps<'_> {
        Steps(&self.0)
    }
}

/// The steps of a shape that are still to go.
#[derive(Clone)]
pub struct Steps<'s>(&'s [u8]);

impl<'s> Steps<'s> {
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

impl<'s> Iterator for Steps<'s> {
    type Item = Step<'s>;

    fn next(&mut self) -> Option<Step<'s>> {
        let (code, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(match code {
            b'{' => Step::Map,
            b'[' => Step::List,
            b'.' => Step::End,
            b':' => Step::Key(self.name()?),
            b't' => Step::Text,
            b'h' => Step::Html,
            b'e' => Step::Empty,
            b'=' => Step::Told(self.name()?),
            b'y' => Step::Yes,
            b'n' => Step::No,
            b'+' => Step::Number(u64::from_le_bytes(self.bytes()?)),
            b'-' => Step::Negative(i64::from_le_bytes(self.bytes()?)),
            _ => Step::Nothing,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_read_as_they_were_written() {
        let steps = [
            Step::Map,
            Step::Key("ë"),
            Step::List,
            Step::Text,
            Step::Html,
            Step::Empty,
            Step::Nothing,
            Step::End,
            Step::Key(""),
            Step::Told("name"),
            Step::Yes,
            Step::No,
            Step::Number(u64::MAX),
            Step::Negative(-1),
            Step::End,
        ];
        let mut shape = Shape::default();
        steps.iter().for_each(|step| shape.push(*step));
        assert!(shape.steps().eq(steps));
        shape.clear();
        assert_eq!(shape.steps().next(), None);
    }
}
