//! The clock: the age of every confirmation is counted from its date.
#![allow(clippy::disallowed_methods, reason = "the clock is what is examined")]

use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::cli::{CliError, today};
use crate::file_names;
use crate::model::Date;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Compares the clock with the newest of some files: a clock that was reset is behind them.
pub(super) fn examine(root: &Path) -> Result<String, CliError> {
    let content = std::fs::read_dir(root.join("content")).into_iter().flatten().flatten();
    let files = [file_names::SETTINGS, file_names::REGISTER, "content"].map(|name| root.join(name));
    let files = files.into_iter().chain(content.map(|entry| entry.path()));
    let files = files.chain(std::env::current_exe().ok());
    let times = files.filter_map(|file| file.metadata().ok()?.modified().ok());
    if let Some(error) = behind(SystemTime::now(), times.max()) {
        return Err(error);
    }
    let day = today()?;
    Ok(match std::env::var_os("SOURCE_DATE_EPOCH") {
        Some(_) => format!("builds are of {day}, as SOURCE_DATE_EPOCH says"),
        None => format!("today is {day}"),
    })
}

/// The error of a clock that is more than a day behind the newest file.
fn behind(now: SystemTime, newest: Option<SystemTime>) -> Option<CliError> {
    let newest = newest.filter(|newest| *newest > now + DAY)?;
    Some(CliError::new(
        format!("it says {}, but a file was changed on {}", date(now)?, date(newest)?),
        "set the clock of this computer, or build with --date YYYY-MM-DD",
    ))
}

/// The day in UTC.
fn date(time: SystemTime) -> Option<Date> {
    let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
    Date::from_epoch(i64::try_from(seconds).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_behind_the_files_is_wrong() {
        let at = |days: u32| UNIX_EPOCH + DAY * days;
        let message = |now, newest| behind(now, newest).map(|error| error.message);
        for newest in [None, Some(at(20_000)), Some(at(20_785)), Some(at(20_786)), Some(at(0))] {
            assert_eq!(message(at(20_785), newest), None);
        }
        let expected = "it says 1970-01-02, but a file was changed on 2026-11-28";
        assert_eq!(message(at(1), Some(at(20_785))).as_deref(), Some(expected));
        assert!(behind(at(0), Some(at(2))).is_some());
    }
}
