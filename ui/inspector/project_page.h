// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "fields/quantity_field.h"
#include "fields/text_field.h"
#include "inspector/page.h"

namespace cw::ui {

/// Nothing is selected: the project, its site and the assumptions of its economics.
class ProjectPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit ProjectPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;

private:
    void addTexts();
    void addAssumptions();
    template <class Row>
    void addText(const QString& label, std::string Row::*member);

    QLabel* title_ = nullptr;
    QLabel* caption_ = nullptr;
    QLabel* ground_ = nullptr;
    std::vector<std::function<void()>> readers_;   ///< one per field
};

}  // namespace cw::ui
