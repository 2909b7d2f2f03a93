//! The serde serializer that splits a view into its shape and its words.

use std::fmt::Display;

use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
    Serializer,
};

use super::split_view::{NextString, ViewParts, WordType};
use super::view_shape::Token;
use crate::render::html::Html;

/// A value that no view may have.
type Unsupported = serde::de::value::Error;

fn unsupported<T>(what: impl Display) -> Result<T, Unsupported> {
    Err(Unsupported::custom(format!("a view has {what}")))
}

impl ViewParts {
    fn put(&mut self, token: Token<'_>) -> Result<(), Unsupported> {
        self.shape.push(token);
        Ok(())
    }
}

impl Serializer for &mut ViewParts {
    type Ok = ();
    type Error = Unsupported;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Impossible<(), Unsupported>;
    type SerializeTupleVariant = Impossible<(), Unsupported>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<(), Unsupported>;

    fn serialize_bool(self, bool: bool) -> Result<(), Unsupported> {
        self.put(if bool { Token::True } else { Token::False })
    }

    fn serialize_i8(self, number: i8) -> Result<(), Unsupported> {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<(), Unsupported> {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<(), Unsupported> {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Result<(), Unsupported> {
        self.put(u64::try_from(number).map_or(Token::Negative(number), Token::Unsigned))
    }

    fn serialize_u8(self, number: u8) -> Result<(), Unsupported> {
        self.serialize_u64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Unsupported> {
        self.serialize_u64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Unsupported> {
        self.serialize_u64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Unsupported> {
        self.put(Token::Unsigned(number))
    }

    fn serialize_f32(self, _: f32) -> Result<(), Unsupported> {
        unsupported("a fraction")
    }

    fn serialize_f64(self, _: f64) -> Result<(), Unsupported> {
        unsupported("a fraction")
    }

    fn serialize_char(self, letter: char) -> Result<(), Unsupported> {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Unsupported> {
        let word_type = match self.next {
            NextString::Key => return self.put(Token::Key(text)),
            _ if text.is_empty() => return self.put(Token::Empty),
            NextString::Html => WordType::Html,
            NextString::Text => WordType::Text,
        };
        self.words.push_str(text);
        let Ok(end) = u32::try_from(self.words.len()) else { return unsupported("too many words") };
        self.ends.push((end, word_type));
        self.put(match word_type {
            WordType::Html => Token::Html,
            WordType::Text => Token::Text,
        })
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unsupported> {
        unsupported("bytes")
    }

    fn serialize_none(self) -> Result<(), Unsupported> {
        self.put(Token::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unsupported> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unsupported> {
        self.put(Token::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unsupported> {
        self.put(Token::Null)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Unsupported> {
        self.put(Token::Variant(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unsupported> {
        if name == Html::NAME {
            self.next = NextString::Html;
        }
        let done = value.serialize(&mut *self);
        self.next = NextString::Text;
        done
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unsupported> {
        self.shape.push(Token::Map);
        self.shape.push(Token::Key(variant));
        value.serialize(&mut *self)?;
        self.put(Token::End)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Unsupported> {
        self.shape.push(Token::List);
        Ok(self)
    }

    fn serialize_tuple(self, len: usize) -> Result<Self, Unsupported> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Unsupported> {
        unsupported(name)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unsupported> {
        unsupported(variant)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Unsupported> {
        self.shape.push(Token::Map);
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unsupported> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unsupported> {
        unsupported(variant)
    }
}

impl SerializeSeq for &mut ViewParts {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unsupported> {
        self.put(Token::End)
    }
}

impl SerializeTuple for &mut ViewParts {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unsupported> {
        self.put(Token::End)
    }
}

impl SerializeMap for &mut ViewParts {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unsupported> {
        self.next = NextString::Key;
        let done = key.serialize(&mut **self);
        self.next = NextString::Text;
        done
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unsupported> {
        self.put(Token::End)
    }
}

impl SerializeStruct for &mut ViewParts {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unsupported> {
        self.shape.push(Token::Key(key));
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Unsupported> {
        self.put(Token::End)
    }
}
