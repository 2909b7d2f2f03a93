//! Findings: the message of a check, its location, and a fix.
//!
//! Mistakes in the content are values in a [`Report`]; only I/O errors are an `Err`. So an editor always sees all
//! findings at once.

mod location;
mod panics;
mod report;
mod wording;

pub use location::{Located, Location};
pub use panics::{caught, failed};
pub use report::{Finding, Report, Severity};
pub use wording::{
    counted, did_you_mean, distance, is_copy, nearest, shell_word, suggestion, yaml_stem,
};
