// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <iostream>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "command.h"
#include "design_at.h"
#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "storage/storage.h"
#include "units/units.h"

namespace cw::cli {

namespace {

document::Document open(const std::string& file) { return valueOr(designAt(file)); }

void listTemplates(bool as_json)
{
    if (!as_json) {
        for (const designs::Template& entry : designs::templates()) fmt::print("{:<22} {}\n{:<22} {}\n", entry.id, entry.title, "", entry.line);
        return;
    }
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const designs::Template& entry : designs::templates()) list.push_back({{"id", entry.id}, {"title", entry.title}, {"line", entry.line}});
    std::cout << list.dump(2) << '\n';
}

void addTemplates(CLI::App& app)
{
    CLI::App* command = app.add_subcommand("templates", "List the built-in designs");
    auto as_json = std::make_shared<bool>(false);
    command->add_flag("--json", *as_json, "As JSON");
    command->callback([as_json] { listTemplates(*as_json); });
}

/// Which structure each network took, and why.
std::string chosenStructures(const document::Document& document)
{
    const evaluation::Assessment assessment = evaluation::evaluate(document);
    std::string text = fmt::format("{}: {} GPUs\n", document.single<document::Project>().title, units::formatCount(assessment.compute.gpus));
    for (const evaluation::NetworkResult& network : assessment.networks)
        if (!network.alternative && network.sizing) text += fmt::format("  {}: {}; {}\n", network.name, network.sizing->structure, network.sizing->why);
    return text;
}

void addNew(CLI::App& app)
{
    struct Options {
        std::string name;
        std::string out;
        std::int64_t gpus = 0;
        std::vector<std::string> values;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("new", "Write a design from a template");
    command->add_option("template", options->name, "Name of the template")->required();
    command->add_option("--gpus", options->gpus, "Scale to at least so many GPUs, in whole units")->check(CLI::Range(1, 1'000'000'000));
    command->add_option("--set", options->values, "KEY=VALUE: a value of the design by its path in the file")->allow_extra_args(false);
    command->add_option("-o,--output", options->out, "File to write")->required();
    command->callback([options] {
        document::Document document = valueOr(designs::make(options->name, options->gpus));
        for (const std::string& value : options->values) document = valueOr(withValue(document, value));
        write(options->out, storage::toJson(document));
        fmt::print("{}", chosenStructures(document));
    });
}

void addEvaluate(CLI::App& app)
{
    struct Options {
        std::string file;
        bool as_json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("evaluate", "The whole assessment of a design");
    command->add_option("file", options->file, "Design file")->required();
    command->add_flag("--json", options->as_json, "As JSON (schema clusterwright.assessment/1)");
    command->callback([options] {
        const document::Document document = open(options->file);
        const evaluation::Assessment assessment = evaluation::evaluate(document);
        std::cout << (options->as_json ? evaluation::toJson(assessment) : summary(document, assessment));
    });
}

void addCheck(CLI::App& app, int& status)
{
    struct Options {
        std::string file;
        bool as_json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("check", "Findings only; exit status 1 when there are errors");
    command->add_option("file", options->file, "Design file")->required();
    command->add_flag("--json", options->as_json, "As JSON (schema clusterwright.findings/1)");
    command->callback([options, &status] {
        const evaluation::Assessment assessment = evaluation::evaluate(open(options->file));
        std::cout << (options->as_json ? evaluation::findingsToJson(assessment) : findingLines(assessment));
        if (assessment.count(checks::Severity::error) > 0) status = design_has_errors;
    });
}

void addCanonical(CLI::App& app)
{
    struct Options {
        std::string file;
        std::string out;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("canonical", "Load and save: byte-identical when already canonical");
    command->add_option("file", options->file, "Design file")->required();
    command->add_option("-o,--output", options->out, "File to write (default: standard output)");
    command->callback([options] { write(options->out, storage::toJson(open(options->file))); });
}

}  // namespace

void addDesignCommands(CLI::App& app, int& status)
{
    addTemplates(app);
    addNew(app);
    addEvaluate(app);
    addCheck(app, status);
    addCanonical(app);
}

}  // namespace cw::cli
