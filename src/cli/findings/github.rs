//! Findings as workflow commands of GitHub Actions.

use crate::finding::{Finding, Severity};

use super::plain::plain;

/// Returns `::error file=…,line=…::message`, escaped as in GitHub's `toolkit/core/command.ts`.
pub fn command(finding: &Finding) -> String {
    let finding = &plain(finding);
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "notice",
    };
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let mut location = format!("file={}", property(&finding.location.file));
    if finding.location.line > 0 {
        location.push_str(&format!(",line={}", finding.location.line));
    }
    if finding.location.column > 0 {
        location.push_str(&format!(",col={}", finding.location.column));
    }
    let message = if finding.help.is_empty() {
        finding.message.clone()
    } else {
        format!("{} ({})", finding.message, finding.help)
    };
    format!("::{level} {location},title={}::{}", property(finding.code), data(&message))
}
