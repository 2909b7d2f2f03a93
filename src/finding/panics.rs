//! Panics as findings about the file that caused them.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::location::Location;
use super::report::{Finding, Report, Severity};

/// Runs a step about one file; a panic in it becomes a finding about that file, and the other files go on.
///
/// A panic is a bug in Fener, so it is an error: the site may lack what the step would have found.
pub fn caught<T>(
    location: &Location,
    report: &mut Report,
    step: impl FnOnce(&mut Report) -> T,
) -> Option<T> {
    let mut found = Report::new();
    let outcome = catch_unwind(AssertUnwindSafe(|| step(&mut found)));
    report.extend(found);
    outcome.inspect_err(|panic| report.push(failed(location, &**panic))).ok()
}

/// The finding for a panic.
pub fn failed(location: &Location, panic: &(dyn Any + Send)) -> Finding {
    let reason = panic.downcast_ref::<String>().map(String::as_str);
    let reason = reason.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("unknown");
    let reason: String = reason.chars().take(200).collect();
    Finding {
        code: "unreadable",
        severity: Severity::Error,
        location: location.clone(),
        message: format!("bug in fener: this file cannot be processed: {reason}"),
        help: "report it with this file, as SECURITY.md says".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_finding() {
        let (location, mut report) = (Location::file("a.svg"), Report::new());
        assert_eq!(caught(&location, &mut report, |_| 1), Some(1));
        assert!(report.is_empty());
        let index = std::hint::black_box(7);
        let failed = caught(&location, &mut report, |report| {
            report.warn("b", &Location::file("a.svg"), "before");
            [0_u8; 3][index]
        });
        assert_eq!(failed, None);
        let lines: Vec<String> =
            report.sorted().iter().map(|f| format!("{} {}", f.location, f.message)).collect();
        assert!(
            lines[0].starts_with("a.svg bug in fener: this file cannot be processed: index out")
        );
        assert_eq!(lines[1], "a.svg before");
        assert!(report.blocks(false));
    }
}
