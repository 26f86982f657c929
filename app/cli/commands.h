#pragma once

// Every command of the program. Each is declared in its own header and defined in its own file: a function
// that declares the command's options and, when it is chosen, sets CommandContext::action. main.cpp lists the
// calls in the order in which --help shows them.
#include "cli/addcommand.h"
#include "cli/bundlecommand.h"
#include "cli/collectcommand.h"
#include "cli/countcommand.h"
#include "cli/democommand.h"
#include "cli/editcommand.h"
#include "cli/filter/filtercommand.h"
#include "cli/forecastcommand.h"
#include "cli/listcommand.h"
#include "cli/recordcommand.h"
#include "cli/recordscommand.h"
#include "cli/rejectedcommand.h"
#include "cli/removecommand.h"
#include "cli/secretcommand.h"
#include "cli/statuscommand.h"
#include "cli/testcommand.h"
