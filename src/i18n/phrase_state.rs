//! The state of a file of messages, in a comment at its head: `# state: machine`.

use crate::finding::Report;

use super::syntax;

/// The origin of a file's messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString)]
#[strum(serialize_all = "lowercase")]
pub(super) enum PhraseState {
    /// A person who speaks the language has read them all.
    Reviewed,
    /// A machine made them, and no person has read them.
    Machine,
}

impl PhraseState {
    /// Reads the state of a file. A file that does not say one was written by people. An unknown state is a finding.
    pub(super) fn read(path: &str, text: &str, report: &mut Report) -> PhraseState {
        let head = text.lines().take_while(|line| line.is_empty() || line.starts_with('#'));
        let Some(written) = head.filter_map(|line| line.strip_prefix("# state:")).next() else {
            return PhraseState::Reviewed;
        };
        written.trim().parse().unwrap_or_else(|_| {
            let place =
                syntax::location(path, text, written.as_ptr() as usize - text.as_ptr() as usize);
            let message = format!("unknown state of phrases: `{}`", written.trim());
            report.error("locale", &place, message).help("write `machine` or `reviewed`");
            PhraseState::Machine
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_is_read_from_the_head() {
        for (text, state, findings) in [
            ("# Words\n# state: machine\n\na = A\n", PhraseState::Machine, 0),
            ("# state: reviewed\na = A\n", PhraseState::Reviewed, 0),
            ("# Words\r\n# state: machine\r\na = A\r\n", PhraseState::Machine, 0),
            ("a = A\n# state: machine\n", PhraseState::Reviewed, 0),
            ("", PhraseState::Reviewed, 0),
            ("# state: checked\n", PhraseState::Machine, 1),
        ] {
            let mut report = Report::new();
            assert_eq!(PhraseState::read("ro.ftl", text, &mut report), state, "{text}");
            assert_eq!(report.sorted().len(), findings, "{text}");
        }
    }
}
