//! Positions in the campaign's files.

use std::fmt;
use std::sync::Arc;

use crate::file_names;

/// A position in a file of the campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Path from the campaign's folder, with `/` on every system.
    pub file: Arc<str>,
    /// Counted from 1; 0 means the file as a whole.
    pub line: u32,
    /// In characters, counted from 1; 0 means the line as a whole.
    pub column: u32,
}

impl Location {
    /// The file as a whole.
    pub fn file(file: impl Into<Arc<str>>) -> Location {
        Location { file: file.into(), line: 0, column: 0 }
    }

    /// The settings as a whole: for findings on the whole campaign.
    pub fn settings() -> Location {
        Location::file(file_names::SETTINGS)
    }

    /// The position behind the beginning of the file.
    pub fn after(&self, beginning: &str) -> Location {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let line = beginning.rsplit('\n').next().unwrap_or_default();
        self.at(count(beginning.matches('\n').count() + 1), count(line.chars().count() + 1))
    }

    /// Another position in the same file.
    pub fn at(&self, line: u32, column: u32) -> Location {
        Location { file: self.file.clone(), line, column }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
            if self.column > 0 {
                write!(f, ":{}", self.column)?;
            }
        }
        Ok(())
    }
}

/// A value and its position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Located<T> {
    pub value: T,
    pub location: Location,
}
