// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// sweep FILE --vary KEY=A,B,C: every combination evaluated, on all cores.
#include <unistd.h>

#include <atomic>
#include <iostream>
#include <memory>
#include <mutex>
#include <thread>

#include <fmt/format.h>

#include "command.h"
#include "evaluation/evaluator.h"
#include "evaluation/headlines.h"
#include "exchange/csv.h"
#include "storage/storage.h"

namespace cw::cli {

namespace {

/// More combinations than this are a mistake in the call: a day of one core's work.
constexpr std::size_t most_combinations = 1'000'000;

struct Variable {
    std::string key;
    std::vector<std::string> values;
};

/// Commas inside brackets, braces or quotes belong to a value: networks.backend.taper=[2],[4,1].
std::vector<std::string> splitValues(std::string_view text)
{
    std::vector<std::string> values(1);
    int depth = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == '[' || c == '{')) ++depth;
        if (!quoted && (c == ']' || c == '}')) --depth;
        if (c == ',' && depth == 0 && !quoted) values.emplace_back();
        else values.back() += c;
    }
    return values;
}

Variable parseVariable(const std::string& text)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
        stop("--vary " + text + ": it is not KEY=A,B,C; for example economics.energy_usd_per_kwh=0.04,0.05,0.06");
    return {text.substr(0, equals), splitValues(std::string_view(text).substr(equals + 1))};
}

std::size_t combinationsOf(const std::vector<Variable>& variables)
{
    std::size_t count = 1;
    for (const Variable& variable : variables) {
        count *= variable.values.size();
        if (count > most_combinations) stop(fmt::format("--vary: more than {} combinations; vary fewer values", most_combinations));
    }
    return count;
}

/// The values of one combination; the last variable changes fastest.
std::vector<std::string> combination(const std::vector<Variable>& variables, std::size_t index)
{
    std::vector<std::string> values(variables.size());
    for (std::size_t i = variables.size(); i-- > 0;) {
        values[i] = variables[i].values[index % variables[i].values.size()];
        index /= variables[i].values.size();
    }
    return values;
}

/// Says how far it is on standard error, in place on a terminal and every tenth elsewhere.
class Progress {
public:
    explicit Progress(std::size_t all) : all_(all) {}
    void oneMore()
    {
        const std::lock_guard lock(mutex_);
        ++done_;
        if (isatty(STDERR_FILENO)) std::cerr << fmt::format("\r{} of {}", done_, all_) << (done_ == all_ ? "\n" : "") << std::flush;
        else if (done_ * 10 / all_ != (done_ - 1) * 10 / all_) std::cerr << fmt::format("{} of {}\n", done_, all_);
    }

private:
    std::size_t all_;
    std::size_t done_ = 0;
    std::mutex mutex_;
};

using Headlines = std::vector<evaluation::Headline>;

class Sweep {
public:
    Sweep(document::Document document, std::vector<Variable> variables)
        : document_(std::move(document)), variables_(std::move(variables)), rows_(combinationsOf(variables_)), progress_(rows_.size())
    {
    }

    Result<std::string> run()
    {
        const std::size_t workers = std::min<std::size_t>(std::max(1u, std::thread::hardware_concurrency()), rows_.size());
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < workers; ++i) threads.emplace_back([this] { work(); });
        }
        if (error_) return tl::make_unexpected(*error_);
        return table();
    }

private:
    void work()
    {
        for (std::size_t index = next_++; index < rows_.size() && !failed_; index = next_++) {
            auto row = evaluate(combination(variables_, index));
            if (row) {
                rows_[index] = std::move(*row);
                progress_.oneMore();
                continue;
            }
            const std::lock_guard lock(mutex_);
            if (!error_) error_ = row.error();
            failed_ = true;
        }
    }

    Result<Headlines> evaluate(const std::vector<std::string>& values) const
    {
        document::Document varied = document_;
        for (std::size_t i = 0; i < values.size(); ++i) {
            auto next = withValue(varied, variables_[i].key + "=" + values[i]);
            if (!next) return fail(next.error().what, fmt::format("--vary {}={}", variables_[i].key, values[i]), next.error().remedy);
            varied = std::move(*next);
        }
        return evaluation::headlines(evaluation::evaluate(varied));
    }

    [[nodiscard]] std::string table() const
    {
        std::vector<std::string> fields;
        for (const Variable& variable : variables_) fields.push_back(variable.key);
        for (const auto& figure : rows_.front()) fields.push_back(figure.key);
        std::string text = exchange::csvRow(fields);
        for (std::size_t index = 0; index < rows_.size(); ++index) {
            fields = combination(variables_, index);
            for (const auto& column : rows_.front()) fields.push_back(valueOf(rows_[index], column.key));
            text += exchange::csvRow(fields);
        }
        return text;
    }

    /// An empty field where a design has no data.
    static std::string valueOf(const Headlines& row, const std::string& key)
    {
        for (const auto& figure : row)
            if (figure.key == key) return figure.value ? fmt::format("{:.9g}", *figure.value) : std::string();
        return {};
    }

    document::Document document_;
    std::vector<Variable> variables_;
    std::vector<Headlines> rows_;
    Progress progress_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<bool> failed_ = false;
    std::optional<Error> error_;
    std::mutex mutex_;
};

}  // namespace

void addSweepCommand(CLI::App& app)
{
    struct Options {
        std::string file;
        std::vector<std::string> vary;
        std::string csv;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("sweep", "Evaluate every combination of values, on all cores");
    command->add_option("file", options->file, "Design file")->required();
    command->add_option("--vary", options->vary, "KEY=A,B,C: values for a path in the file; repeat for more")->required()->allow_extra_args(false);
    command->add_option("--csv", options->csv, "File to write (default: standard output)");
    command->callback([options] {
        std::vector<Variable> variables;
        for (const std::string& text : options->vary) variables.push_back(parseVariable(text));
        write(options->csv, valueOr(Sweep(valueOr(storage::load(options->file)), std::move(variables)).run()));
    });
}

}  // namespace cw::cli
