// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv.h"

#include <charconv>

namespace cw::exchange {

namespace {

bool isNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

bool looksLikeAFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos && !isNumber(text);
}

}  // namespace

std::string csvField(std::string_view text)
{
    std::string plain = looksLikeAFormula(text) ? "'" : "";
    plain += text;
    if (plain.find_first_of(",\"\r\n") == std::string::npos) return plain;
    std::string quoted = "\"";
    for (const char c : plain) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csvRow(std::span<const std::string> fields)
{
    std::string row;
    for (const std::string& field : fields) row += (&field == &fields.front() ? "" : ",") + csvField(field);
    return row + "\r\n";
}

}  // namespace cw::exchange
