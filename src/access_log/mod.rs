//! Requests in the access logs of hosts.
//!
//! Known are the common and combined formats of Apache and nginx, also with more fields, S3 server access logs
//! ([`combined`]), JSON lines of Caddy, nginx and other servers ([`json`]), and the W3C Extended Log File Format of
//! IIS and CloudFront ([`w3c`]). The address of the reader is never read.

mod combined;
mod encoding;
mod fields;
mod json;
mod w3c;

pub use encoding::decoded;
pub use fields::{Line, Request};

/// The formats that [`LogReader`] knows, in words for an error.
pub const FORMATS: &str = "Apache and nginx (common, combined, JSON), Caddy (JSON), CloudFront and IIS (W3C with its \
                           `#Fields:` line), S3 access logs";

/// Reads the lines of one log, in order: a `#Fields:` line says what the next ones hold.
#[derive(Debug, Default)]
pub struct LogReader {
    columns: Option<w3c::Columns>,
}

impl LogReader {
    pub fn read(&mut self, line: &str) -> Line {
        let line = line.trim();
        if line.is_empty() {
            return Line::Directive;
        }
        if line.starts_with('#') {
            if let Some(columns) = w3c::Columns::parse(line) {
                self.columns = Some(columns);
            }
            return Line::Directive;
        }
        if line.starts_with('{') {
            return json::read(line);
        }
        match self.columns.as_ref().and_then(|columns| columns.fields(line)) {
            Some(fields) => fields.line(),
            None => combined::fields(line).map_or(Line::Unknown, |fields| fields.as_ref().line()),
        }
    }
}

#[cfg(test)]
mod tests;
