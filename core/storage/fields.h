// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "storage/json_text.h"
#include "storage/wording.h"
#include "words/words.h"

/// Reading and writing by one description: `describe(io, row)` names each field once, for both directions.
/// Only .cpp files of this room include this header.
namespace cw::storage {

/// Where reading stands and the first thing that was wrong.
struct Trouble {
    Error error;
    bool any = false;
    /// Not null: unknown keys are noted here instead of refused.
    std::vector<std::string>* left_out = nullptr;

    void report(const std::string& pointer, std::string what, std::string remedy = {})
    {
        if (any) return;
        any = true;
        error = Error{std::move(what), pointer.empty() ? "/" : pointer, std::move(remedy)};
    }

    /// A key that nothing is known by.
    void unknown(const std::string& pointer, std::string what, std::string remedy)
    {
        if (!left_out) report(pointer, std::move(what), std::move(remedy));
        else if (left_out->size() < most_left_out) left_out->push_back(pointer);
    }
    static constexpr std::size_t most_left_out = 1000;  ///< nobody reads more of them
};

class Reader {
public:
    Reader(const Json& object, std::string pointer, Trouble& trouble) : object_(object), pointer_(std::move(pointer)), trouble_(trouble)
    {
        if (!object_.is_object()) trouble_.report(pointer_, words::say("an object is expected here"), words::say("write {{ ... }}"));
    }

    /// Must be there.
    template <class T>
    void field(const char* key, T& value)
    {
        known_.insert(key);
        if (!object_.is_object()) return;
        if (const auto member = object_.find(key); member != object_.end()) read(*member, at(key), value);
        else if (missing_.empty()) missing_ = key;
    }

    /// Keeps what it is when absent.
    template <class T>
    void maybe(const char* key, T& value, const T& = T{})
    {
        known_.insert(key);
        if (!object_.is_object()) return;
        if (const auto member = object_.find(key); member != object_.end()) read(*member, at(key), value);
    }

    /// A plan's value: always written, so that a design keeps its assumptions when defaults change.
    template <class T>
    void plan(const char* key, T& value)
    {
        maybe(key, value, value);
    }

    /// What makes sense, both ends included; for a number, an optional one, or each of a list.
    template <class T>
    void range(const char* key, const T& value, double least, double most)
    {
        if (!trouble_.any && missing_.empty() && object_.is_object()) within(at(key), value, least, most);
    }

    /// After all fields: what else is there is a mistake. It comes before what is missing, which it may be, misspelled.
    void finish()
    {
        refuseUnknown();
        if (!missing_.empty()) trouble_.report(pointer_, words::say("the key '") + missing_ + words::say("' is missing"), words::say("add it"));
    }

    [[nodiscard]] std::string at(std::string_view key) const { return pointer_ + "/" + pointerToken(key); }
    [[nodiscard]] Trouble& trouble() { return trouble_; }
    [[nodiscard]] const std::string& pointer() const { return pointer_; }

private:
    template <class T>
    void read(const Json& json, const std::string& pointer, T& value);
    void refuseUnknown();
    void within(const std::string& pointer, double value, double least, double most);
    template <class T>
    void within(const std::string& pointer, const std::optional<T>& value, double least, double most)
    {
        if (value) within(pointer, static_cast<double>(*value), least, most);
    }
    void within(const std::string& pointer, const std::vector<double>& list, double least, double most)
    {
        for (std::size_t i = 0; i < list.size(); ++i) within(pointer + "/" + std::to_string(i), list[i], least, most);
    }

    const Json& object_;
    std::string pointer_;
    Trouble& trouble_;
    std::set<std::string> known_;
    std::string missing_;                      ///< the first that must be there and is not
};

class Writer {
public:
    template <class T>
    void field(const char* key, const T& value);

    template <class T>
    void maybe(const char* key, const T& value, const T& plain = T{})
    {
        if (!(value == plain)) field(key, value);
    }

    template <class T>
    void plan(const char* key, const T& value)
    {
        field(key, value);
    }

    template <class T>
    void range(const char*, const T&, double, double)
    {
    }

    [[nodiscard]] Json& object() { return object_; }

private:
    Json object_ = Json::object();
};

}  // namespace cw::storage
