"""Where an exception was made: JavaScript's stack tells it, and no frames are kept (`js/compiled.js`)."""

from __future__ import annotations

from builder.compiler.patch import Cut, Patch, Replace

_STACK = "compiled code keeps no frames: a traceback is made of the stack that JavaScript noted, when it is asked for"

PLACES: tuple[Patch, ...] = (
    Replace(
        "stack of an exception",
        _STACK,
        "__context__:_b_.None,suppress_context:false}\n$B.init_dict(res)",
        "__context__:_b_.None,suppress_context:false,$stack:new Error()}\n$B.init_dict(res)",
    ),
    Cut(
        "traceback of frames",
        _STACK,
        "function make_frames_list(){",
        "var traceback=$B.traceback\n",
        "var make_tb=()=>_b_.None\n",
    ),
    Replace(
        "traceback of an exception",
        _STACK,
        "BaseException_funcs.__traceback___get=function(self){return self.__traceback__ ?? _b_.None}",
        "BaseException_funcs.__traceback___get=function(self){\n"
        "if((self.__traceback__ ?? _b_.None)===_b_.None){self.__traceback__=$B.make_tb(self)}\n"
        "return self.__traceback__}",
    ),
    Replace(
        "traceback that is shown",
        _STACK,
        "$B.error_trace=function(err){var trace='',has_stack=err.__traceback__ !==_b_.None\n",
        "$B.error_trace=function(err){var trace='',has_stack=$B.$getattr(err,'__traceback__')!==_b_.None\n",
    ),
    Cut(
        "what JavaScript throws",
        "an error was compared with a class that does not exist, so that it never became an exception of Python's",
        "$B.exception=function(js_exc){",
        "$B.is_exc=function(exc,exc_list){",
        "$B.exception=function(thrown){if(thrown?.ob_type!==undefined){return thrown}\n"
        "if(thrown?.$py_exc){return thrown.$py_exc}\n"
        "var exc=$B.is_recursion_error(thrown) ? $B.EXC(_b_.RecursionError,'maximum recursion depth exceeded') :\n"
        "$B.EXC(_b_.JavascriptError,String(thrown))\n"
        "exc.$js_exc=thrown\n"
        "if(Object(thrown)===thrown && Object.isExtensible(thrown)){thrown.$py_exc=exc}\n"
        "return exc}\n",
        upstream="www/src/py_exceptions.js",
    ),
)
