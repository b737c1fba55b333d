// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace cw::exchange {

/// Reads a line of a subnet file from the left.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

    void skipSpace()
    {
        while (!text_.empty() && (text_.front() == ' ' || text_.front() == '\t')) text_.remove_prefix(1);
    }
    bool take(char c)
    {
        if (!sees(c)) return false;
        text_.remove_prefix(1);
        return true;
    }
    [[nodiscard]] bool sees(char c) const { return !text_.empty() && text_.front() == c; }
    std::optional<int> number()
    {
        int value = 0;
        const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
        if (error != std::errc()) return std::nullopt;
        text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
        return value;
    }
    std::optional<std::string> quoted() { return between('"', '"'); }
    std::optional<std::string> between(char open, char close)
    {
        if (!sees(open)) return std::nullopt;
        const std::size_t end = text_.find(close, 1);
        if (end == std::string_view::npos) return std::nullopt;
        std::string inside(text_.substr(1, end - 1));
        text_.remove_prefix(end + 1);
        return inside;
    }
    /// "[7]", spaces allowed inside.
    std::optional<int> port()
    {
        if (!take('[')) return std::nullopt;
        skipSpace();
        const auto value = number();
        skipSpace();
        return value && take(']') ? value : std::nullopt;
    }
    /// What follows a '#', without the space around it; the rest of the line otherwise.
    [[nodiscard]] std::string comment()
    {
        skipSpace();
        take('#');
        skipSpace();
        std::string_view rest = text_;
        while (!rest.empty() && (rest.back() == ' ' || rest.back() == '\t')) rest.remove_suffix(1);
        return std::string(rest);
    }
    [[nodiscard]] std::string_view rest() const { return text_; }
    [[nodiscard]] bool atEnd() const { return text_.empty() || text_.front() == '#'; }

private:
    std::string_view text_;
};

}  // namespace cw::exchange
