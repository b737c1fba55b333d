// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "catalog/properties.h"
#include "catalog/value_text.h"
#include "fields/checked_field.h"

namespace cw::ui {

/// A line for one figure of an item: "10.2 kW", a range "9.8 to 10.2 kW", or nothing where it is not known.
class ValueField final : public CheckedField {
    Q_OBJECT
public:
    explicit ValueField(std::string key, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& key() const { return key_; }
    [[nodiscard]] const std::optional<catalog::Ends>& ends() const { return ends_; }
    void setEnds(std::optional<catalog::Ends> ends);

signals:
    void committed(cw::catalog::Ends ends);

protected:
    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] bool hasValue() const override { return ends_.has_value(); }
    [[nodiscard]] Taken take(const QString& text) override;
    void tell() override { emit committed(*ends_); }
    void forget() override { ends_.reset(); }

private:
    [[nodiscard]] QString worded(double number) const;

    std::string key_;
    std::optional<catalog::Property> property_;
    std::optional<catalog::Ends> ends_;
};

}  // namespace cw::ui
