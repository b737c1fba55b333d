// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "document/document.h"
#include "evaluation/assessment.h"

namespace cw::evaluation {

/// From scratch: a pure function of the document.
[[nodiscard]] Assessment evaluate(const document::Document& document);

/// The same function, remembering: a step whose inputs did not change is not run, and a step whose result did not
/// change stops the chain there. Law (tested): update(d) equals evaluate(d) after any sequence of documents.
class Evaluator {
public:
    Evaluator();
    ~Evaluator();
    Evaluator(Evaluator&&) noexcept;
    Evaluator& operator=(Evaluator&&) noexcept;

    /// The answer is shared and immutable: a worker or a panel may keep it.
    std::shared_ptr<const Assessment> update(const document::Document& document);

    /// Names of the steps that the last update really ran, in order.
    [[nodiscard]] const std::vector<std::string>& lastSteps() const;

private:
    struct Memory;
    std::unique_ptr<Memory> memory_;
};

/// The contract's JSON (schema clusterwright.assessment/1), indented by two.
[[nodiscard]] std::string toJson(const Assessment& assessment);
/// Findings only: {"schema": "clusterwright.findings/1", "findings": [...], "errors", "warnings", "notes"}.
[[nodiscard]] std::string findingsToJson(const Assessment& assessment);

}  // namespace cw::evaluation
