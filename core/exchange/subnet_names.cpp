// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/subnet_names.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include <fmt/format.h>

namespace cw::exchange {

namespace {

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }
bool isForbidden(char c) { return c == '"' || c == '#' || c == '@' || isControl(c); }

/// Bytes of the UTF-8 character at `at`; 0: there is none. Overlong forms and surrogates are none (RFC 3629, section 4).
std::size_t lengthOfCharacter(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) { return byte(i) >= low && byte(i) <= high; };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

}  // namespace

bool needsCoding(std::string_view name) { return std::any_of(name.begin(), name.end(), isForbidden); }

std::string codedName(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (isForbidden(c) || c == '%') out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else out += c;
    }
    return out;
}

std::string decodedName(std::string_view coded)
{
    std::string out;
    for (std::size_t i = 0; i < coded.size(); ++i) {
        unsigned code = 0;
        const char* digits = coded.data() + i + 1;
        const bool is_code = coded[i] == '%' && i + 2 < coded.size() && std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2;
        out += is_code ? static_cast<char>(code) : coded[i];
        if (is_code) i += 2;
    }
    return out;
}

std::string oneLine(std::string_view text)
{
    std::string out(text);
    std::replace_if(out.begin(), out.end(), [](char c) { return c != '\t' && isControl(c); }, ' ');
    return out;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lengthOfCharacter(text, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

std::string asUtf8(std::string_view text)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lengthOfCharacter(text, at);
        if (length > 0) {
            out += text.substr(at, length);
            at += length;
            continue;
        }
        const auto byte = static_cast<unsigned char>(text[at++]);
        out += static_cast<char>(0xC0 | (byte >> 6));
        out += static_cast<char>(0x80 | (byte & 0x3F));
    }
    return out;
}

}  // namespace cw::exchange
