//! The colours of a theme: their names, and the value of each in light and dark mode.

use std::collections::BTreeMap;

use crate::finding::{Located, Location, Report, nearest};

use super::colour::{BLACK, Colour, WHITE};

/// The names of all colours.
pub const COLOURS: [&str; 22] = [
    "band",
    "on_band",
    "band_link",
    "band_soft",
    "band_line",
    "band_edge",
    "deep",
    "accent",
    "on_accent",
    "glow",
    "page",
    "text",
    "soft",
    "link",
    "warm",
    "sand",
    "card",
    "line",
    "edge",
    "danger",
    "good",
    "neutral",
];
/// The names of those that are others in dark mode.
pub const DARK: [&str; 12] = [
    "band", "page", "text", "soft", "link", "warm", "sand", "card", "line", "edge", "danger",
    "good",
];
/// Names that mixtures and stylesheets know besides, and that stand for the same in every theme.
const FIXED: [(&str, Colour); 2] = [("white", WHITE), ("black", BLACK)];

/// A colour as written: a value, or other colours with their shares in percent.
#[derive(Clone, Debug, PartialEq)]
enum Written {
    Value(Colour),
    Mixture(Vec<(String, f64)>),
}

/// A colour with the line of the campaign that decides it; without one, all that it is made of is the built-in theme's.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    pub colour: Colour,
    pub set_at: Option<Location>,
}

/// Colours as they are written in several files, the later ones above the earlier.
#[derive(Default)]
pub struct WrittenColours {
    light: BTreeMap<String, (Written, Option<Location>)>,
    dark: BTreeMap<String, (Written, Option<Location>)>,
}

/// Every colour by its name; those of dark mode are called `dark.page`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Palette(BTreeMap<String, Token>);

impl WrittenColours {
    /// Adds a colour of a file. `is_built_in` is set for the theme's own file.
    pub fn add(
        &mut self,
        name: &str,
        is_dark: bool,
        value: Located<String>,
        is_built_in: bool,
        report: &mut Report,
    ) {
        let Some(written) = parse(name, &value, report) else { return };
        let colours = if is_dark { &mut self.dark } else { &mut self.light };
        let set_at = (!is_built_in).then_some(value.location);
        colours.insert(name.to_owned(), (written, set_at));
    }

    /// Computes every colour.
    pub fn resolve(&self, report: &mut Report) -> Palette {
        let mut tokens: BTreeMap<String, Token> = FIXED
            .iter()
            .map(|(name, colour)| ((*name).to_owned(), Token { colour: *colour, set_at: None }))
            .collect();
        for name in self.light.keys() {
            self.light_token(name, &mut tokens, &mut Vec::new(), report);
        }
        for (name, (written, set_at)) in &self.dark {
            let token = mixed(written, set_at, |part| tokens.get(part).cloned());
            tokens.insert(format!("dark.{name}"), token);
        }
        Palette(tokens)
    }

    fn light_token(
        &self,
        name: &str,
        tokens: &mut BTreeMap<String, Token>,
        open: &mut Vec<String>,
        report: &mut Report,
    ) -> Option<Token> {
        if let Some(known) = tokens.get(name) {
            return Some(known.clone());
        }
        let (written, set_at) = self.light.get(name)?;
        if open.iter().any(|outer| outer == name) {
            let at = open.iter().filter_map(|outer| self.light.get(outer)?.1.as_ref()).next();
            if let Some(at) = at {
                report
                    .error("bad-value", at, format!("`{name}` is mixed from itself"))
                    .help(format!("write `{name}` as a colour, such as \"{BLACK}\""));
            }
            return None;
        }
        open.push(name.to_owned());
        let token = mixed(written, set_at, |part| self.light_token(part, tokens, open, report));
        open.pop();
        tokens.insert(name.to_owned(), token.clone());
        Some(token)
    }
}

impl Palette {
    pub fn get(&self, name: &str) -> Option<&Token> {
        self.0.get(name)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

fn mixed(
    written: &Written,
    set_at: &Option<Location>,
    mut part: impl FnMut(&str) -> Option<Token>,
) -> Token {
    match written {
        Written::Value(colour) => Token { colour: *colour, set_at: set_at.clone() },
        Written::Mixture(parts) => {
            let parts: Vec<(Token, f64)> =
                parts.iter().filter_map(|(name, share)| Some((part(name)?, *share))).collect();
            let colours: Vec<(Colour, f64)> =
                parts.iter().map(|(token, share)| (token.colour, *share)).collect();
            let of_part = || parts.iter().find_map(|(token, _)| token.set_at.clone());
            let colour = if colours.is_empty() { BLACK } else { Colour::mix(&colours) };
            Token { colour, set_at: set_at.clone().or_else(of_part) }
        }
    }
}

/// Parses `"#12162b"`, `text`, or `band 70%, black 30%`.
fn parse(name: &str, value: &Located<String>, report: &mut Report) -> Option<Written> {
    let text = value.value.trim();
    if let Some(colour) = Colour::parse(text) {
        return Some(Written::Value(colour));
    }
    let mut invalid = |message: String, help: String| {
        report.error("bad-value", &value.location, message).help(help);
        None
    };
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let mut mixture = Vec::new();
    for part in &parts {
        let (colour, share) = match part.rsplit_once(char::is_whitespace) {
            Some((colour, share)) => (colour.trim(), share.strip_suffix('%')),
            None => (*part, Some("100").filter(|_| parts.len() == 1)),
        };
        let known = || COLOURS.into_iter().chain(FIXED.map(|(name, _)| name));
        if !known().any(|known| known == colour) {
            let help = match nearest(colour, known()) {
                Some(near) if parts.len() > 1 => format!("did you mean `{near}`?"),
                Some(_) | None => {
                    format!("write six hexadecimal digits in quotes: `{name}: \"{WHITE}\"`")
                }
            };
            return invalid(format!("invalid colour for `{name}`: `{text}`"), help);
        }
        let Some(share) = share.and_then(|share| share.parse().ok()).filter(|n| *n > 0.0) else {
            let help = format!("write the share of each colour: `{name}: {colour} 70%, black 30%`");
            return invalid(format!("invalid mixture for `{name}`: `{text}`"), help);
        };
        mixture.push((colour.to_owned(), share));
    }
    let total: f64 = mixture.iter().map(|(_, share)| share).sum();
    if (total - 100.0).abs() > 0.5 {
        let message = format!("invalid mixture for `{name}`: its shares add up to {total} %");
        return invalid(message, "make them add up to 100 %".to_owned());
    }
    Some(Written::Mixture(mixture))
}
