//! The inspection of words by templates: comparisons, filters and operators.
//!
//! A template that only outputs a word, or tests whether it is empty, renders the same around any other word. This is
//! read from the source of the templates by names, and errs on the side of more inspection.

use std::collections::{BTreeMap, BTreeSet};

use super::tags::{Piece, is_letter, pieces, tags};
use super::view_shape::{Token, ViewShape};

/// The names that one template inspects, with all templates that it uses.
#[derive(Clone, Debug, Default)]
pub struct Inspection {
    /// Names of values that are compared, filtered or used in an expression.
    names: BTreeSet<String>,
    /// Names of lists that are joined with the filter `join`.
    joined: BTreeSet<String>,
    /// Something is inspected that has no name.
    everything: bool,
    /// Pairs of names for one value: by `for`, `set` or an argument of a component.
    aliases: Vec<(String, String)>,
    /// Templates that it includes or extends.
    used: BTreeSet<String>,
    has_components: bool,
}

impl Inspection {
    /// Inspects all templates of a theme; the result is by name.
    pub fn of_templates<'t>(
        templates: impl Iterator<Item = (&'t str, &'t str)>,
    ) -> BTreeMap<String, Inspection> {
        let own: BTreeMap<&str, Inspection> =
            templates.map(|(name, text)| (name, Inspection::of_source(name, text))).collect();
        let whole = own.keys().map(|name| {
            let mut whole = Inspection::default();
            let mut visited = BTreeSet::from([*name]);
            let mut rest = vec![*name];
            // Components can be called from everywhere.
            let shared = own.iter().filter(|(_, inspection)| inspection.has_components);
            rest.extend(shared.filter_map(|(name, _)| visited.insert(name).then_some(*name)));
            while let Some(name) = rest.pop() {
                let Some(inspection) = own.get(name) else { continue };
                whole.extend(inspection);
                let new = inspection.used.iter().map(String::as_str);
                rest.extend(new.filter(|name| visited.insert(name)));
            }
            whole.follow_aliases();
            ((*name).to_owned(), whole)
        });
        whole.collect()
    }

    /// Returns `true` if this template does nothing with the words of a shape but output them.
    pub fn only_outputs_words_of(&self, shape: &ViewShape) -> bool {
        let mut keys: Vec<&str> = vec![""];
        !self.everything
            && shape.tokens().all(|token| {
                let key = keys.last().copied().unwrap_or_default();
                match token {
                    Token::Map | Token::List => keys.push(key),
                    Token::End => drop(keys.pop()),
                    Token::Key(next) => {
                        keys.pop();
                        keys.push(next);
                    }
                    // The inspection of a map or list may concern all values in it.
                    Token::Text => return !keys.iter().any(|key| self.names.contains(*key)),
                    Token::Html => {
                        let is_inspected =
                            |key: &&str| self.names.contains(*key) || self.joined.contains(*key);
                        return !keys.iter().any(is_inspected);
                    }
                    Token::Empty
                    | Token::Null
                    | Token::Variant(_)
                    | Token::True
                    | Token::False
                    | Token::Unsigned(_)
                    | Token::Negative(_) => {}
                }
                true
            })
    }

    fn extend(&mut self, other: &Inspection) {
        self.names.extend(other.names.iter().cloned());
        self.joined.extend(other.joined.iter().cloned());
        self.aliases.extend(other.aliases.iter().cloned());
        self.everything |= other.everything;
    }

    /// A name is inspected if an alias of it is.
    fn follow_aliases(&mut self) {
        loop {
            let before = self.names.len() + self.joined.len();
            for (name, stands_for) in &self.aliases {
                for inspected in [&mut self.names, &mut self.joined] {
                    if inspected.contains(name) {
                        inspected.insert(stands_for.clone());
                    }
                }
            }
            if self.names.len() + self.joined.len() == before {
                break;
            }
        }
        // The body of a component is markup without a name.
        self.everything |= self.names.contains("body");
    }

    fn of_source(name: &str, template: &str) -> Inspection {
        // Tera does not escape words in templates of other types.
        let mut inspection =
            Inspection { everything: !name.ends_with(".html"), ..Inspection::default() };
        tags(template).for_each(|tag| inspection.tag(tag));
        inspection
    }

    /// Reads the source between `{{` and `}}`, or `{%` and `%}`.
    fn tag(&mut self, tag: &str) {
        let is_call = tag.starts_with('<');
        let tag = if is_call { tag.trim_matches(['<', '/', '>']) } else { tag };
        let first = tag.split(|letter| !is_letter(letter)).next().unwrap_or_default();
        let is_loop = first == "for";
        // A definition lists its parameters in brackets.
        let is_definition = first == "component";
        // All names; and those since the last `and` or the like.
        let (mut names, mut strings, mut clause) = (Vec::new(), Vec::new(), Vec::new());
        let (mut inspects, mut assigns, mut joins) = (false, false, false);
        for piece in pieces(tag) {
            match piece {
                Piece::Name("if" | "elif" | "else" | "and" | "or" | "not") => {
                    self.end_clause(&mut clause, &mut inspects);
                }
                Piece::Name("is") => inspects = true,
                Piece::Name("in") => inspects |= !is_loop,
                Piece::Name(name) => {
                    names.push(name);
                    clause.push(name);
                }
                // The last name of a path is the name of the value.
                Piece::Dot => {
                    names.pop();
                    clause.pop();
                }
                Piece::String(string) => strings.push(string),
                Piece::Assign => assigns = true,
                Piece::Join => joins = true,
                Piece::Other => inspects |= !is_definition,
            }
        }
        self.end_clause(&mut clause, &mut inspects);
        let owned =
            |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        match first {
            "extends" | "include" => self.used.extend(owned(&strings)),
            "component" => self.has_components = true,
            // The markup between the two tags has no name.
            "filter" => self.everything = true,
            "set" | "set_global" if !assigns => self.everything = true,
            _ => {}
        }
        self.everything |= names.iter().any(|name| name.starts_with("__"));
        // A key can be written as a string.
        if tag.contains('[') {
            self.names.extend(owned(&strings));
        }
        if joins {
            self.joined.extend(owned(&names));
        }
        if assigns || is_loop || is_call {
            // Every name may be an alias of every other: more precision is not needed.
            names.retain(|name| *name != first);
            for name in &names {
                let others = names.iter().filter(|other| *other != name);
                self.aliases.extend(others.map(|other| ((*name).to_owned(), (*other).to_owned())));
            }
        }
    }

    /// Ends a clause: an operator in it inspects each name in it.
    fn end_clause(&mut self, clause: &mut Vec<&str>, inspects: &mut bool) {
        let names = clause.drain(..).map(str::to_owned);
        if std::mem::take(inspects) {
            self.names.extend(names);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::split_view::{Additions, SplitView};
    use super::*;
    use serde::Serialize;

    #[derive(Serialize)]
    struct View {
        title: &'static str,
        lines: [&'static str; 2],
        count: u32,
    }

    #[test]
    fn templates_output_words_or_inspect_them() {
        let view = View { title: "a", lines: ["b", "c"], count: 2 };
        let Ok(view) = SplitView::of(&view, &Additions::default()) else { panic!("a view") };
        let check = |template: &str, only_outputs: bool| {
            let beside = "{% component loud(said) %}{{ said | upper }}{% endcomponent loud %}\
                          {% component plain(words) %}{{ words }}{% endcomponent plain %}";
            let plain = "{{ title }}";
            let templates = [("a.html", template), ("beside.html", beside), ("plain.txt", plain)];
            let inspections = Inspection::of_templates(templates.into_iter());
            assert_eq!(
                inspections["a.html"].only_outputs_words_of(view.shape()),
                only_outputs,
                "{template}"
            );
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

    /// Values that the templates of many files compare are numbers, booleans and names of variants: a comparison of words
    /// would render each file anew, which is several times slower.
    #[test]
    fn templates_of_many_files_only_output_words() {
        let templates = [
            ("card.html", include_str!("../../../../themes/fener/templates/card.html")),
            ("card-lite.html", include_str!("../../../../themes/fener/templates/card-lite.html")),
            ("lite.html", include_str!("../../../../themes/fener/templates/lite.html")),
            ("guide.html", include_str!("../../../../themes/fener/templates/guide.html")),
            ("base.html", include_str!("../../../../themes/fener/templates/base.html")),
        ];
        let inspections = Inspection::of_templates(templates.into_iter());
        let names: BTreeSet<_> =
            inspections.values().flat_map(|it| it.names.iter().map(String::as_str)).collect();
        assert_eq!(
            names,
            BTreeSet::from([
                "1",
                "freshness",
                "has_helplines",
                "kind",
                "number",
                "safety",
                "section",
                "super",
            ])
        );
        assert!(inspections.values().all(|inspection| !inspection.everything));
    }
}
