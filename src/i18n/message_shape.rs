//! What a message is made of: its arguments and its plurals, without its words.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::ast::{Variant, VariantKey};

use crate::finding::Location;

/// One message without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageShape {
    pub location: Location,
    /// Names without `$`, those of messages that it quotes included.
    pub arguments: BTreeSet<String>,
    /// Every choice by a number.
    pub plurals: Vec<Plural>,
}

/// One choice by a number: `{ $n -> [one] … *[other] … }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plural {
    /// The argument that chooses, without `$`.
    pub argument: String,
    /// Categories with words of their own: `one`.
    pub categories: BTreeSet<String>,
    /// Numbers with words of their own: `[0]`.
    pub numbers: BTreeSet<i64>,
}

/// A message as read, with the names that must exist elsewhere.
pub(super) struct Read {
    pub(super) shape: MessageShape,
    /// Messages and attributes that it quotes: `brand`, `call.title`.
    pub(super) messages: BTreeSet<String>,
    /// Terms that it quotes: `-brand`.
    pub(super) terms: BTreeSet<String>,
    /// Functions that it calls.
    pub(super) functions: BTreeSet<String>,
}

/// Takes one text apart.
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

/// The argument that chooses, unless it does so by rank ("1st", "2nd").
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

/// A choice between words, such as kinds of channels, is no plural.
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
