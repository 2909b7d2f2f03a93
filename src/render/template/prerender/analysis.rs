//! What a theme's templates ask of words, besides to be placed: whether they equal something, how long they are.
//!
//! A template that only places a word, or asks whether it is there, prints alike with any other word in its place.
//! This is read from the templates' text, and errs on the safe side.

use std::collections::{BTreeMap, BTreeSet};

use super::token::{Shape, Step};

/// What one template asks, with all that stands in it.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Names of values that are compared, filtered or worked with.
    names: BTreeSet<String>,
    /// Names of lists that are joined.
    joined: BTreeSet<String>,
    /// What cannot be followed by names.
    everything: bool,
    /// Names for other values: by `for`, `set` or a component's argument.
    aliases: Vec<(String, String)>,
    /// Other templates that stand in it, or in which it stands.
    used: BTreeSet<String>,
    has_components: bool,
}

impl Asked {
    /// What each template of a theme asks, by its name.
    pub fn of<'t>(templates: impl Iterator<Item = (&'t str, &'t str)>) -> BTreeMap<String, Asked> {
        let own: BTreeMap<&str, Asked> =
            templates.map(|(name, text)| (name, Asked::alone(name, text))).collect();
        let whole = own.keys().map(|name| {
            let mut whole = Asked::default();
            let mut met = BTreeSet::from([*name]);
            let mut rest = vec![*name];
            // Components are known everywhere.
            let shared = own.iter().filter(|(_, asked)| asked.has_components);
            rest.extend(shared.filter_map(|(name, _)| met.insert(name).then_some(*name)));
            while let Some(name) = rest.pop() {
                let Some(asked) = own.get(name) else { continue };
                whole.take(asked);
                let new = asked.used.iter().map(String::as_str);
                rest.extend(new.filter(|name| met.insert(name)));
            }
            whole.follow();
            ((*name).to_owned(), whole)
        });
        whole.collect()
    }

    /// Whether views of this shape are printed alike but for their words.
    pub fn only_places(&self, shape: &Shape) -> bool {
        let mut keys: Vec<&str> = vec![""];
        !self.everything
            && shape.steps().all(|step| {
                let key = keys.last().copied().unwrap_or_default();
                match step {
                    Step::Map | Step::List => keys.push(key),
                    Step::End => drop(keys.pop()),
                    Step::Key(next) => {
                        keys.pop();
                        keys.push(next);
                    }
                    // What is asked of a map or list may be asked of all in it.
                    Step::Text => return !keys.iter().any(|key| self.names.contains(*key)),
                    Step::Html => {
                        let asked =
                            |key: &&str| self.names.contains(*key) || self.joined.contains(*key);
                        return !keys.iter().any(asked);
                    }
                    _ => {}
                }
                true
            })
    }

    fn take(&mut self, other: &Asked) {
        self.names.extend(other.names.iter().cloned());
        self.joined.extend(other.joined.iter().cloned());
        self.aliases.extend(other.aliases.iter().cloned());
        self.everything |= other.everything;
    }

    /// What is asked of a name is asked of what it stands for.
    fn follow(&mut self) {
        loop {
            let before = self.names.len() + self.joined.len();
            for (name, stands_for) in &self.aliases {
                for asked in [&mut self.names, &mut self.joined] {
                    if asked.contains(name) {
                        asked.insert(stands_for.clone());
                    }
                }
            }
            if self.names.len() + self.joined.len() == before {
                break;
            }
        }
        // A component's body is text that may come from anywhere.
        self.everything |= self.names.contains("body");
    }

    fn alone(name: &str, template: &str) -> Asked {
        // Elsewhere Tera does not escape what it places.
        let mut asked = Asked { everything: !name.ends_with(".html"), ..Asked::default() };
        let mut rest = template;
        while let Some(at) = rest.find("{{").into_iter().chain(rest.find("{%")).min() {
            let end = if rest[at..].starts_with("{{") { "}}" } else { "%}" };
            let inside = &rest[at + 2..];
            let to = inside.find(end).unwrap_or(inside.len());
            asked.tag(inside[..to].trim_matches('-').trim());
            rest = &inside[to..];
        }
        asked
    }

    /// Reads what stands between `{{` and `}}`, or `{%` and `%}`.
    fn tag(&mut self, tag: &str) {
        let is_call = tag.starts_with('<');
        let tag = if is_call { tag.trim_matches(['<', '/', '>']) } else { tag };
        let first = tag.split(|letter| !is_letter(letter)).next().unwrap_or_default();
        let is_loop = first == "for";
        // A definition names what it takes, in brackets.
        let is_definition = first == "component";
        // All names; and those since the last `and` or the like, with whether something is asked of them.
        let (mut names, mut strings, mut clause) = (Vec::new(), Vec::new(), Vec::new());
        let (mut asks, mut assigns, mut joins) = (false, false, false);
        for piece in pieces(tag) {
            match piece {
                Piece::Name("if" | "elif" | "else" | "and" | "or" | "not") => {
                    self.ask(&mut clause, &mut asks);
                }
                Piece::Name("is") => asks = true,
                Piece::Name("in") => asks |= !is_loop,
                Piece::Name(name) => {
                    names.push(name);
                    clause.push(name);
                }
                // Of a path its end is the value's own name.
                Piece::Dot => {
                    names.pop();
                    clause.pop();
                }
                Piece::String(string) => strings.push(string),
                Piece::Assign => assigns = true,
                Piece::Join => joins = true,
                Piece::Other => asks |= !is_definition,
            }
        }
        self.ask(&mut clause, &mut asks);
        let owned =
            |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        match first {
            "extends" | "include" => self.used.extend(owned(&strings)),
            "component" => self.has_components = true,
            // What is printed between the two tags has no name.
            "filter" => self.everything = true,
            "set" | "set_global" if !assigns => self.everything = true,
            _ => {}
        }
        self.everything |= names.iter().any(|name| name.starts_with("__"));
        // A key may be written as a string.
        if tag.contains('[') {
            self.names.extend(owned(&strings));
        }
        if joins {
            self.joined.extend(owned(&names));
        }
        if assigns || is_loop || is_call {
            // Which name stands for which does not matter enough to find out.
            names.retain(|name| *name != first);
            for name in &names {
                let others = names.iter().filter(|other| *other != name);
                self.aliases.extend(others.map(|other| ((*name).to_owned(), (*other).to_owned())));
            }
        }
    }

    /// Ends a clause: what is asked in it is asked of each name in it.
    fn ask(&mut self, clause: &mut Vec<&str>, asks: &mut bool) {
        let names = clause.drain(..).map(str::to_owned);
        if std::mem::take(asks) {
            self.names.extend(names);
        }
    }
}

/// What a tag is made of.
enum Piece<'t> {
    Name(&'t str),
    String(&'t str),
    /// `=`, not `==`.
    Assign,
    /// The filter `join`, with its argument.
    Join,
    /// Between the names of a path.
    Dot,
    /// An operator, a filter, a bracket.
    Other,
}

/// A tag piece by piece; space, commas and braces are none.
fn pieces(tag: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches([',', '{', '}', ' ', '\t', '\r', '\n']);
        let letter = rest.chars().next()?;
        let (piece, after) = match letter {
            '"' | '\'' | '`' => {
                let inside = &rest[1..];
                let (string, after) = inside.split_once(letter).unwrap_or((inside, ""));
                (Piece::String(string), after)
            }
            letter if is_letter(letter) => {
                let end = rest.find(|letter| !is_letter(letter)).unwrap_or(rest.len());
                let (name, after) = rest.split_at(end);
                (Piece::Name(name), after)
            }
            '.' if rest.starts_with("...") => (Piece::Other, &rest[3..]),
            '.' => (Piece::Dot, &rest[1..]),
            '|' if rest[1..].trim_start().starts_with("join(") => {
                (Piece::Join, rest.split_once(')').map_or("", |(_, after)| after))
            }
            '=' if !rest[1..].starts_with('=') => (Piece::Assign, &rest[1..]),
            // Of `==` no half is taken for a `=`.
            letter => (Piece::Other, rest[letter.len_utf8()..].trim_start_matches('=')),
        };
        rest = after;
        Some(piece)
    })
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::template::prerender::shape::Parted;
    use serde::Serialize;

    #[derive(Serialize)]
    struct View {
        title: &'static str,
        lines: [&'static str; 2],
        count: u32,
    }

    #[test]
    fn a_template_places_words_or_asks_them() {
        let view = View { title: "a", lines: ["b", "c"], count: 2 };
        let Ok(parted) = Parted::of(&view) else { panic!("a view") };
        let check = |template: &str, only_places: bool| {
            let beside = "{% component loud(said) %}{{ said | upper }}{% endcomponent loud %}\
                          {% component plain(words) %}{{ words }}{% endcomponent plain %}";
            let plain = "{{ title }}";
            let templates = [("a.html", template), ("beside.html", beside), ("plain.txt", plain)];
            let asked = Asked::of(templates.into_iter());
            assert_eq!(asked["a.html"].only_places(parted.shape()), only_places, "{template}");
        };
        check("", true);
        check("{{ title }}", true);
        check("{% if title %}<h1 id=\"x\">{{ title }}</h1>{% endif %}", true);
        check("{% if title and not lines or count > 1 %}x{% endif %}", true);
        check("{{ title if count > 1 else lines }}", true);
        check(
            "{%- for line in lines %}{{ line }}{% if loop.first %},{% endif %}{% endfor -%}",
            true,
        );
        check("{{ lines | join(sep=\", \") }}", true);
        check("{% set name = title %}{{ name }}", true);
        check("{{ <plain words={title} /> }}", true);
        check("{{ title == }} = == | {# title | upper #}", false);
        check("{% if title == \"a\" %}x{% endif %}", false);
        check("{{ title | upper }}", false);
        check("{{ title|upper }}", false);
        check("{{ title ~ count }}", false);
        check("{% if count and title < \"b\" %}x{% endif %}", false);
        check("{{ (title or lines) | upper }}", false);
        check("{{ this[\"title\"] }}", false);
        check("{% if title is containing(\"a\") %}x{% endif %}", false);
        check("{% if \"a\" in lines %}x{% endif %}", false);
        check("{% set name = title %}{% set own = name %}{% if own != \"a\" %}x{% endif %}", false);
        check("{% for line in lines %}{% if line == \"b\" %}x{% endif %}{% endfor %}", false);
        check("{{ <loud said={title} /> }}", false);
        check("{% filter upper %}{{ title }}{% endfilter %}", false);
        check("{% set whole %}{{ title }}{% endset %}", false);
        check("{{ __tera_context }}", false);
        check("{% extends \"base.html\" %}{% if count == 2 %}x{% endif %}", true);
        check("{% include \"beside.html\" %}{{ title }}", true);
        check("{% include \"plain.txt\" %}", false);
    }
}
