//! The tokens of a theme: colours, corner radius, fonts, logo and drawing, from `theme.yaml`.
//!
//! The built-in theme's `theme.yaml` holds a value for each, and is the only file with colours. The file of a campaign's
//! theme and the campaign's own file, beside `fener.yaml`, come above it. Stylesheets, templates and drawings name
//! tokens as `token(accent)`; they are filled in once, when the theme is loaded.

mod colour;
mod drawing;
mod fill;
mod fonts;
mod palette;

use std::collections::BTreeMap;

use crate::file_names::THEME_TOKENS;
use crate::finding::{Located, Location, Report};
use crate::read::{TextFile, ThemeFile};
use crate::yaml::{self, MapReader, Node, Value};

pub use colour::{BLACK, Colour, WHITE};
pub use drawing::Drawing;
pub use palette::{Palette, Token};

use fonts::Fonts;
use palette::{COLOURS, DARK, WrittenColours};

/// The names of the campaign's own drawings among the theme's static files.
pub const LOGO: &str = "campaign-logo.svg";
pub const HOME: &str = "campaign-drawing.svg";
/// The largest radius of corners in pixels: half of a button's height.
const MAX_RADIUS: f64 = 28.0;

/// The drawing on the home page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum HomeDrawing {
    #[default]
    Lantern,
    None,
    Own(Drawing),
}

/// Every token with its value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThemeTokens {
    pub palette: Palette,
    /// A length of CSS.
    pub radius: String,
    pub fonts: Fonts,
    pub logo: Option<Drawing>,
    /// The built-in stylesheets that the campaign replaces on purpose, such as `css/card.css`.
    pub replaces: Vec<Located<String>>,
    pub drawing: HomeDrawing,
}

impl ThemeTokens {
    /// Reads the tokens of the built-in theme, of the theme in use, and of the campaign's own file; and the words instead
    /// of the logo, which are by language.
    pub fn read(
        theme: &str,
        files: &BTreeMap<String, ThemeFile>,
        own: Option<&TextFile>,
        report: &mut Report,
    ) -> (ThemeTokens, Option<Node>) {
        let mut tokens = ThemeTokens::default();
        let mut layers = Layers::default();
        let mut names = vec!["fener"];
        names.extend((theme != "fener").then_some(theme));
        // A campaign's own `themes/fener/theme.yaml` is above the built-in one, too.
        let built_in = crate::read::built_in_theme_file(THEME_TOKENS);
        let of_themes =
            names.iter().filter_map(|name| files.get(&format!("{name}/{THEME_TOKENS}")));
        for file in built_in.iter().chain(of_themes.filter(|file| !file.is_built_in)) {
            let text = String::from_utf8_lossy(&file.bytes);
            let source = Source { location: &file.location, text: &text, files };
            tokens.add(&source, file.is_built_in, &mut layers, report);
        }
        if let Some(own) = own {
            let location = own.location();
            let source = Source { location: &location, text: &own.text, files };
            tokens.add(&source, false, &mut layers, report);
        }
        tokens.palette = layers.colours.resolve(report);
        tokens.drawing = match layers.drawing {
            Some(drawing) => drawing,
            // The lantern is the sign of Fener's own look.
            None if tokens.logo.is_some() => HomeDrawing::None,
            None => HomeDrawing::Lantern,
        };
        (tokens, layers.alt)
    }

    /// Reads an empty file, for a report that records the keys.
    pub fn record(report: &mut Report) {
        let (location, files) = (Location::file(""), BTreeMap::new());
        let source = Source { location: &location, text: "", files: &files };
        ThemeTokens::default().add(&source, false, &mut Layers::default(), report);
    }

    /// Returns `true` if a campaign looks other than the built-in theme: in its main colours, or by a logo.
    pub fn are_own(&self) -> bool {
        let is_own = |name| self.palette.get(name).is_some_and(|token| token.set_at.is_some());
        self.logo.is_some() || is_own("band") || is_own("accent")
    }

    /// The campaign's own drawings, by their names among the theme's static files.
    pub fn drawings(&self) -> impl Iterator<Item = (&'static str, &Drawing)> {
        let logo = self.logo.as_ref().map(|logo| (LOGO, logo));
        let home = match &self.drawing {
            HomeDrawing::Own(drawing) => Some((HOME, drawing)),
            HomeDrawing::Lantern | HomeDrawing::None => None,
        };
        logo.into_iter().chain(home)
    }

    fn add(
        &mut self,
        source: &Source<'_>,
        is_built_in: bool,
        layers: &mut Layers,
        report: &mut Report,
    ) {
        let Some(node) = yaml::parse(source.location, source.text, 0, report) else { return };
        let mut fields = MapReader::open(node, "the theme's tokens", report);
        for (key, names, is_dark) in [("colours", &COLOURS[..], false), ("dark", &DARK[..], true)] {
            fields.nested(key, "the colours", |values| {
                for name in names {
                    if let Some(value) = values.text(name) {
                        layers.colours.add(name, is_dark, value, is_built_in, values.report);
                    }
                }
            });
        }
        if let Some(radius) = fields.text("radius") {
            self.radius = read_radius(&radius, fields.report).unwrap_or(self.radius.clone());
        }
        fields.nested("fonts", "the fonts", |stacks| self.fonts.read(stacks, is_built_in));
        if let Some(node) = fields.node("logo") {
            let (file, alt) = read_logo(node, fields.report);
            self.logo =
                file.and_then(|file| Drawing::read("logo", &file, source.files, fields.report));
            layers.alt = alt;
        }
        if let Some(named) = fields.text("drawing") {
            let own = match &*named.value {
                // A default, so that a logo can replace it.
                "lantern" if is_built_in => None,
                "lantern" => Some(HomeDrawing::Lantern),
                "none" => Some(HomeDrawing::None),
                _ => Drawing::read("drawing", &named, source.files, fields.report)
                    .map(HomeDrawing::Own),
            };
            layers.drawing = own.or(layers.drawing.take());
        }
        self.replaces.extend(fields.list("replaces"));
        fields.finish();
    }
}

/// The parts of the files with tokens that are put together when all are read.
#[derive(Default)]
struct Layers {
    colours: WrittenColours,
    drawing: Option<HomeDrawing>,
    /// The words instead of the logo.
    alt: Option<Node>,
}

/// Reads `logo: themes/logo.svg`, or `logo: {file: themes/logo.svg, alt: …}`.
fn read_logo(node: Node, report: &mut Report) -> (Option<Located<String>>, Option<Node>) {
    if let Value::Scalar(value) = node.value {
        return (Some(Located { value, location: node.location }), None);
    }
    let mut fields = MapReader::open(node, "the logo", report);
    let file = fields.required("file", "write `file: themes/logo.svg`");
    let alt = fields.node("alt");
    fields.finish();
    (file, alt)
}

/// A file with tokens, and the files of all themes, among which its drawings are.
struct Source<'a> {
    location: &'a Location,
    text: &'a str,
    files: &'a BTreeMap<String, ThemeFile>,
}

fn read_radius(radius: &Located<String>, report: &mut Report) -> Option<String> {
    let text = radius.value.trim();
    let pixels = text.strip_suffix("px").unwrap_or(text).trim().parse::<f64>().ok();
    let pixels = pixels.filter(|pixels| (0.0..=MAX_RADIUS).contains(pixels));
    if pixels.is_none() {
        report
            .error("bad-value", &radius.location, format!("invalid value for `radius`: `{text}`"))
            .help(format!("write pixels from 0 to {MAX_RADIUS}, such as `radius: 14px`"));
    }
    pixels.map(|pixels| format!("{pixels}px"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(own: &str) -> (ThemeTokens, Vec<String>) {
        let mut report = Report::new();
        let text = TextFile { path: "theme.yaml".into(), text: own.to_owned(), hash: 0 };
        let tokens = ThemeTokens::read("fener", &BTreeMap::new(), Some(&text), &mut report).0;
        let found = report.sorted();
        let found = found.iter().map(|f| format!("{}: {}; {}", f.location, f.message, f.help));
        (tokens, found.collect())
    }

    #[test]
    fn own_tokens_are_above_the_built_in_ones() {
        let (tokens, found) = read("");
        assert!(found.is_empty(), "{found:?}");
        let missing = COLOURS.iter().filter(|name| tokens.palette.get(name).is_none());
        assert_eq!(missing.count(), 0);
        let missing =
            DARK.iter().filter(|name| tokens.palette.get(&format!("dark.{name}")).is_none());
        assert_eq!(missing.count(), 0);
        let own = "colours: {band: \"#004d40\", accent: ffd54f, page: '#fff'}\nradius: 4\n\
                   fonts: {text: [Inter, sans-serif]}\n";
        let (tokens, found) = read(own);
        assert!(found.is_empty(), "{found:?}");
        let sheet = "a{color:token(band);border-radius:token(radius);fill:token( accent 40% );\
                     font-family:token(font)}b{color:token(dark.page)}";
        let filled = tokens.fill(sheet).expect("known tokens");
        assert_eq!(
            filled,
            "a{color:#004d40;border-radius:4px;fill:#ffd54f66;font-family:\"Inter\",sans-serif}\
             b{color:#004d40}"
        );
        // A colour that is mixed from a token follows it.
        let deep = tokens.palette.get("deep").map(|token| token.colour.to_string());
        assert_eq!(deep.as_deref(), Some("#00362d"));
        let at = tokens.palette.get("deep").and_then(|token| token.set_at.clone());
        assert_eq!(at.map(|at| at.to_string()).as_deref(), Some("theme.yaml:1:17"));
        assert_eq!(tokens.fonts.print, "\"Inter\",sans-serif");
    }

    #[test]
    fn mistakes_have_one_mend_each() {
        let finding = |own: &str| {
            let (_, found) = read(own);
            assert_eq!(found.len(), 1, "{own}: {found:?}");
            found.concat()
        };
        for (own, expected) in [
            (
                "colours: {acent: \"#fff\"}",
                "unknown key `acent` in the colours; did you mean `accent`?",
            ),
            ("colours:\n  accent: #00796b\n", "`#00796b` is read as a comment and left out; put"),
            ("colours: {accent: teal}", "invalid colour for `accent`: `teal`; write six"),
            ("colours: {accent: \"#12\"}", "invalid colour for `accent`: `#12`; write six"),
            ("colours: {accent: \"bnd 40%, page 60%\"}", "page 60%`; did you mean `band`?"),
            ("colours: {card: page 50%}", "its shares add up to 50 %"),
            ("colours: {card: \"page, band\"}", "invalid mixture for `card`"),
            ("colours: {band: deep}", "is mixed from itself"),
            ("dark: {accent: \"#fff\"}", "unknown key `accent` in the colours"),
            ("radius: big", "invalid value for `radius`: `big`"),
            ("radius: 400px", "invalid value for `radius`: `400px`"),
            ("fonts: {text: [\"a;b\"]}", "invalid font name: `a;b`"),
            ("fonts: {arabik: [Cairo]}", "did you mean `arabic`?"),
            ("logo: logo.svg", "missing drawing: `themes/logo.svg` does not exist"),
            ("drawing: lanten", "missing drawing: `themes/lanten`"),
            ("colors: {}", "unknown key `colors` in the theme's tokens; did you mean `colours`?"),
        ] {
            let found = finding(own);
            assert!(found.contains(expected), "{own}: {found}");
        }
    }

    #[test]
    fn unknown_tokens_are_told() {
        let (tokens, _) = read("");
        let unknown = tokens.fill("a{}\nb{color:token(acent)}").expect_err("unknown");
        assert_eq!((unknown.line, unknown.column, &*unknown.name), (2, 9, "acent"));
        assert_eq!(unknown.help, "did you mean `token(accent)`?");
        for wrong in
            ["token()", "token(", "token(accent 4)", "token(dark.accent)", "token(accent 40%x)"]
        {
            assert!(tokens.fill(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn scripts_have_fonts_of_their_own() {
        let (tokens, _) = read("fonts: {cyrillic: [PT Sans], georgian: [Sylfaen]}");
        let language = |code: &str, script: &str| (code.to_owned(), script.to_owned());
        let campaign = [language("ro", "Latn"), language("ru", "Cyrl"), language("uk", "Cyrl")];
        assert_eq!(tokens.fonts.rules(&campaign), ":lang(ru,uk){font-family:\"PT Sans\"}");
        assert_eq!(tokens.fonts.rules(&campaign[..1]), "");
    }
}
