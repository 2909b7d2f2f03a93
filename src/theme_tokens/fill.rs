//! Puts the values of tokens in the place of `token(NAME)`.

use std::borrow::Cow;

use crate::finding::{Location, nearest, suggestion};

use super::ThemeTokens;

const OPEN: &str = "token(";

/// A token that does not exist.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownToken {
    /// Counted from 1.
    pub line: u32,
    /// In characters, counted from 1.
    pub column: u32,
    pub name: String,
    pub help: String,
}

impl ThemeTokens {
    /// Fills a stylesheet, template or drawing. `token(accent 40%)` is a colour with this opacity.
    ///
    /// # Errors
    /// Returns the first token that does not exist.
    pub fn fill<'t>(&self, text: &'t str) -> Result<Cow<'t, str>, UnknownToken> {
        let Some(first) = text.find(OPEN) else { return Ok(Cow::Borrowed(text)) };
        let mut out = String::with_capacity(text.len());
        let (mut done, mut next) = (0, Some(first));
        while let Some(at) = next {
            let inside = at + OPEN.len();
            let end = text[inside..].find(')').map_or(text.len(), |end| inside + end);
            let name = text[inside..end].trim();
            let Some(value) = self.value(name) else {
                let Location { line, column, .. } = Location::default().after(&text[..at]);
                return Err(UnknownToken {
                    line,
                    column,
                    name: name.chars().take(40).collect(),
                    help: self.help(name),
                });
            };
            out.push_str(&text[done..at]);
            out.push_str(&value);
            done = text.len().min(end + 1);
            next = text[done..].find(OPEN).map(|at| done + at);
        }
        out.push_str(&text[done..]);
        Ok(Cow::Owned(out))
    }

    fn value(&self, name: &str) -> Option<String> {
        match name {
            "radius" => return Some(self.radius.clone()),
            "font" => return Some(self.fonts.text.clone()),
            "font.print" => return Some(self.fonts.print.clone()),
            "font.arabic" => return Some(self.fonts.arabic().to_owned()),
            _ => {}
        }
        let (name, opacity) = match name.split_once(char::is_whitespace) {
            Some((name, share)) => {
                let share: f64 = share.trim().strip_suffix('%')?.parse().ok()?;
                (name, (0.0..=100.0).contains(&share).then_some(share))
            }
            None => (name, None),
        };
        let colour = self.palette.get(name)?.colour;
        match opacity {
            Some(share) => Some(format!("{colour}{:02x}", (share * 2.55).round() as u8)),
            None => Some(colour.to_string()),
        }
    }

    fn help(&self, name: &str) -> String {
        let known = ["radius", "font", "font.print", "font.arabic"];
        let near = nearest(name, self.palette.names().chain(known));
        let near = near.map(|near| format!("token({near})"));
        suggestion(near, "`fener theme show theme.yaml` lists all tokens")
    }
}
