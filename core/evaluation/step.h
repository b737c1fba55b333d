// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cw::evaluation {

/// One step of the live recompute: a pure function with a memory of one call.
///
/// `run` gives back the remembered result when the inputs are equal, and the *same object* when they are not but the
/// result is: whoever compares pointers downstream then sees that nothing changed.
template <class Inputs, class Output>
class Step {
public:
    explicit Step(std::string name) : name_(std::move(name)) {}

    template <class Function>
    std::shared_ptr<const Output> run(Inputs inputs, std::vector<std::string>& log, Function&& compute)
    {
        if (inputs_ && *inputs_ == inputs) return output_;
        log.push_back(name_);
        Output fresh = compute(inputs);
        inputs_ = std::move(inputs);
        if (!output_ || !(*output_ == fresh)) output_ = std::make_shared<const Output>(std::move(fresh));
        return output_;
    }

private:
    std::string name_;
    std::optional<Inputs> inputs_;
    std::shared_ptr<const Output> output_;
};

}  // namespace cw::evaluation
