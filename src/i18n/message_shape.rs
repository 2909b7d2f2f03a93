//! The shape of a message: its arguments and plurals, without its text.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::ast::{Variant, VariantKey};

use crate::finding::Location;

/// A message without its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageShape {
    pub location: Location,
    /// Names without `$`, with those of referenced messages.
    pub arguments: BTreeSet<String>,
    /// All selections by number.
    pub plurals: Vec<Plural>,
}

/// A selection by number: `{ $n -> [one] … *[other] … }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plural {
    /// The argument that selects, without `$`.
    pub argument: String,
    /// Categories with a form of their own: `one`.
    pub categories: BTreeSet<String>,
    /// Numbers with a form of their own: `[0]`.
    pub numbers: BTreeSet<i64>,
}

/// A message as read, with the names that it refers to.
pub(super) struct Read {
    pub(super) shape: MessageShape,
    /// Referenced messages and attributes: `brand`, `call.title`.
    pub(super) messages: BTreeSet<String>,
    /// Referenced terms: `-brand`.
    pub(super) terms: BTreeSet<String>,
    /// Called functions.
    pub(super) functions: BTreeSet<String>,
}

/// Reads the shape of a pattern.
pub(super) fn read(pattern: &Pattern<&str>, location: Location) -> Read {
    let shape = MessageShape { location, arguments: BTreeSet::new(), plurals: Vec::new() };
    let mut read = Read {
        shape,
        messages: BTreeSet::new(),
        terms: BTreeSet::new(),
        functions: BTreeSet::new(),
    };
    read.pattern(pattern);
    read
}

impl Read {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let Some(argument) = cardinal(selector) {
                    self.shape.plurals.extend(plural(argument, variants));
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.call(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.insert(match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                });
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.call(arguments));
            }
            InlineExpression::VariableReference { id } => {
                self.shape.arguments.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn call(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

/// The argument that selects, unless it selects by ordinal ("1st", "2nd").
fn cardinal<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            let by_rank = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && argument.value == InlineExpression::StringLiteral { value: "ordinal" }
            });
            arguments.positional.first().filter(|_| !by_rank).and_then(cardinal)
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => None,
    }
}

/// The forms of a selection; `None` for a selection by words, such as kinds of channels.
fn plural(argument: &str, variants: &[Variant<&str>]) -> Option<Plural> {
    let mut found = Plural {
        argument: argument.to_owned(),
        categories: BTreeSet::new(),
        numbers: BTreeSet::new(),
    };
    for variant in variants {
        match &variant.key {
            VariantKey::Identifier {
                name: name @ ("zero" | "one" | "two" | "few" | "many" | "other"),
            } => {
                found.categories.insert((*name).to_owned());
            }
            VariantKey::Identifier { .. } => return None,
            VariantKey::NumberLiteral { value } => found.numbers.extend(value.parse::<i64>()),
        }
    }
    let only_other = found.categories.iter().all(|category| category == "other");
    (!only_other || !found.numbers.is_empty()).then_some(found)
}
