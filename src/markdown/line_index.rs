//! Finds the line and column of a byte of the source.

use super::position::Position;

/// The starts of all lines, and a cursor that makes lookups near the last one cheap.
pub(super) struct LineIndex<'s> {
    source: &'s str,
    /// The start of each line, in bytes.
    starts: Vec<u32>,
    /// The bytes at which a line starts with `:::`, after indentation and quote marks.
    pub directives: Vec<u32>,
    first_line: u32,
    /// The last result: byte, index of the line, and column.
    cursor: (usize, usize, u32),
}

impl<'s> LineIndex<'s> {
    pub fn new(source: &'s str, first_line: u32) -> LineIndex<'s> {
        let mut line_index = LineIndex {
            source,
            starts: Vec::with_capacity(source.len() / 48 + 1),
            directives: Vec::new(),
            first_line,
            cursor: (0, 0, 1),
        };
        line_index.line(0);
        for at in memchr::memchr_iter(b'\n', source.as_bytes()) {
            line_index.line(at + 1);
        }
        line_index
    }

    fn line(&mut self, start: usize) {
        self.starts.push(start as u32);
        let rest = &self.source.as_bytes()[start..];
        let indent = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'>')).count();
        if rest[indent..].starts_with(b":::") {
            self.directives.push((start + indent) as u32);
        }
    }

    /// The position of a byte. Lookups in roughly ascending order take linear time in total, also in a text of one long
    /// line.
    pub fn position(&mut self, at: usize) -> Position {
        let at = self.source.floor_char_boundary(at);
        let line = self.starts.partition_point(|start| *start as usize <= at).saturating_sub(1);
        let (known, known_line, known_column) = self.cursor;
        let column = if line != known_line {
            1 + self.characters(self.starts[line] as usize, at)
        } else if at >= known {
            known_column + self.characters(known, at)
        } else {
            known_column - self.characters(at, known)
        };
        self.cursor = (at, line, column);
        Position { line: self.first_line.saturating_add(line as u32), column }
    }

    fn characters(&self, from: usize, to: usize) -> u32 {
        let bytes = &self.source.as_bytes()[from..to];
        bytes.iter().filter(|byte| (**byte as i8) >= -0x40).count() as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spots_count_characters_forwards_and_backwards() {
        let source = "një\nçështje e gjatë\r\nfund";
        let mut line_index = LineIndex::new(source, 10);
        for (word, line, column) in
            [("gjat", 11, 11), ("sht", 11, 3), ("një", 10, 1), ("fund", 12, 1), ("nd", 12, 3)]
        {
            let at = source.find(word).expect("a word of the source");
            assert_eq!(line_index.position(at), Position { line, column }, "{word}");
        }
        assert_eq!(line_index.position(usize::MAX), Position { line: 12, column: 5 });
    }
}
